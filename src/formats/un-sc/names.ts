import { scriptOf } from "../../names/scriptOf.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { NameRecord } from "../../write/records.ts";
import { childrenNamed, childText } from "./elementText.ts";
import type { XmlElement } from "./xml.ts";

/** What the list calls the quality of an alias, of people and of entities. */
const kindOfQuality: Readonly<Record<string, NameKind>> = {
  good: "ALIAS",
  low: "WEAK_ALIAS",
  "a.k.a.": "ALIAS",
  "f.k.a.": "PREVIOUS",
};

/** Languages that the list names behind a name in the original script. */
const languages: Readonly<Record<string, string>> = { Tigrinya: "ti", Amharic: "am" };

/** All names of an entry: as the list writes it, in its original script, then its aliases. Empty where it has no name. */
export function listedNames(entry: XmlElement): NameRecord[] {
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].flatMap(
    (part) => childText(entry, part) ?? [],
  );
  const name: NameRecord[] = parts.length === 0 ? [] : [{ value: parts.join(" "), kind: "PRIMARY" }];
  const original = childText(entry, "NAME_ORIGINAL_SCRIPT");
  return [...name, ...(original === undefined ? [] : [inOriginalScript(original)]), ...aliasesOf(entry)];
}

function inOriginalScript(text: string): NameRecord {
  const [, value, language] = /^(.+) \((\w+)\)$/.exec(text) ?? [];
  const lang = language === undefined ? undefined : languages[language];
  return lang === undefined ? { value: text, kind: "PRIMARY" } : { value: value!, lang, kind: "PRIMARY" };
}

function aliasesOf(entry: XmlElement): NameRecord[] {
  return [...childrenNamed(entry, "INDIVIDUAL_ALIAS"), ...childrenNamed(entry, "ENTITY_ALIAS")].flatMap((alias) => {
    const kind = kindOfQuality[childText(alias, "QUALITY")?.toLowerCase() ?? ""] ?? "ALIAS";
    return separateNames(childText(alias, "ALIAS_NAME") ?? "").map((value) => ({ value, kind }));
  });
}

/** A name that has a letter. */
const named = /\p{L}/u;
/** One name in two scripts: the one in parentheses, and there may be several spellings of it. */
const twice = /^([^();:]+) \((?:original script: )?([^():\d]+)\)$/;

/**
 * The names that one alias holds, where that is certain: parted by semicolons outside of parentheses, or followed by the
 * same in another script. A comma parts a family name from a given one as often as two names, and stays.
 */
function separateNames(alias: string): string[] {
  const text = alias.replace(/[\s,;]+$/, "");
  const [, outer, inner] = twice.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined && scriptOf(outer) !== scriptOf(inner) && !inner.includes(" - "))
    return [outer, ...inner.split(";")].map((name) => name.trim()).filter((name) => named.test(name));
  const parts = /[()]/.test(text) ? [text] : text.split(";").map((name) => name.trim());
  return parts.filter((name) => named.test(name));
}
