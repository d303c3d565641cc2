import { decodeHTMLStrict } from "entities";
import { scriptOf } from "../../names/scriptOf.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { NameRecord } from "../../write/records.ts";
import { childCode, childrenNamed, childText } from "./elementText.ts";
import type { XmlElement } from "./xml.ts";

/** The kind of name for each quality of an alias. */
const kindOfQuality: Readonly<Record<string, NameKind>> = {
  good: "ALIAS",
  low: "WEAK_ALIAS",
  "a.k.a.": "ALIAS",
  "f.k.a.": "PREVIOUS",
};

/** Languages that the list appends to names in the original script. */
const languages: Readonly<Record<string, string>> = { Tigrinya: "ti", Amharic: "am" };

/** The names of an entry: its name, its name in the original script, its aliases. Empty if it has no name. */
export function listedNames(entry: XmlElement): NameRecord[] {
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].flatMap(
    (part) => nameText(entry, part) ?? [],
  );
  const name: NameRecord[] = parts.length === 0 ? [] : [{ value: parts.join(" "), kind: "PRIMARY" }];
  const original = nameText(entry, "NAME_ORIGINAL_SCRIPT");
  return [...name, ...(original === undefined ? [] : [inOriginalScript(original)]), ...aliasesOf(entry)];
}

/** A name. The list escapes some characters twice: O&amp;#39;Hara is O'Hara. */
function nameText(element: XmlElement, name: string): string | undefined {
  const text = childText(element, name);
  return text && decodeHTMLStrict(decodeHTMLStrict(text));
}

function inOriginalScript(text: string): NameRecord {
  const [, value, language] = /^(.+) \((\w+)\)$/.exec(text) ?? [];
  const lang = language === undefined ? undefined : languages[language];
  return lang === undefined ? { value: text, kind: "PRIMARY" } : { value: value!, lang, kind: "PRIMARY" };
}

function aliasesOf(entry: XmlElement): NameRecord[] {
  return [...childrenNamed(entry, "INDIVIDUAL_ALIAS"), ...childrenNamed(entry, "ENTITY_ALIAS")].flatMap((alias) => {
    const kind = kindOfQuality[childCode(alias, "QUALITY")?.toLowerCase() ?? ""] ?? "ALIAS";
    return splitAlias(nameText(alias, "ALIAS_NAME") ?? "").map((value) => ({ value, kind }));
  });
}

/** A name must have a letter. */
const hasLetter = /\p{L}/u;
/** One name in two scripts: the second is in parentheses, perhaps in several spellings. */
const inTwoScripts = /^([^();:]+) \((?:original script: )?([^():\d]+)\)$/;

/**
 * Splits an alias into several names only if that is certain: at semicolons outside parentheses, or before the same
 * name in another script. A comma stays, because it separates family and given names as often as two names.
 */
function splitAlias(alias: string): string[] {
  const text = alias.replace(/[\s,;]+$/, "");
  const [, outer, inner] = inTwoScripts.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined && scriptOf(outer) !== scriptOf(inner) && !inner.includes(" - "))
    return [outer, ...inner.split(";")].map((name) => name.trim()).filter((name) => hasLetter.test(name));
  const parts = /[()]/.test(text) ? [text] : text.split(";").map((name) => name.trim());
  return parts.filter((name) => hasLetter.test(name));
}
