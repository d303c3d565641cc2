import { createRequire } from "node:module";
import countries from "i18n-iso-countries";
import { normalize } from "../names/words.ts";
import type { NameRecord } from "../write/records.ts";
import { additionalNames } from "./additionalNames.ts";
import { type ReferenceLanguage, referenceLanguages } from "./languages.ts";

/** States whose standard name in CLDR explains a status or an older name; the short name is the usual one. */
const preferShortName: ReadonlySet<string> = new Set(["HK", "MM", "MO", "PS"]);

/** A state's names: the primary name in each language, then all others. */
export function stateNames(iso2: string): NameRecord[] {
  const inLanguages = referenceLanguages.map((lang) =>
    distinct([...cldrNames(iso2, lang), ...otherNames(iso2, lang)], lang),
  );
  return [...inLanguages.map(([primary]) => primary!), ...inLanguages.flatMap(([_primary, ...others]) => others)];
}

/** The first value is the primary name. If several values are equal for search, only the first is kept. */
function distinct(values: readonly string[], lang: ReferenceLanguage): NameRecord[] {
  const byWords = new Map(values.toReversed().map((value) => [normalize(value), value]));
  return values
    .filter((value) => byWords.get(normalize(value)) === value)
    .filter((value, index, kept) => kept.indexOf(value) === index)
    .map((value, index) => ({ value, lang, kind: index === 0 ? "PRIMARY" : otherNameKind(value) }));
}

/** UK, U.S.A., É.-U., ДРК, but not Perú. */
function otherNameKind(value: string): NameRecord["kind"] {
  return /^(?:\p{Lu}\.?[ -]?){2,5}$/u.test(value) ? "ABBREVIATION" : "ALIAS";
}

/** Names in the Common Locale Data Repository: the standard name, and its short and variant forms. */
function cldrNames(iso2: string, lang: ReferenceLanguage): string[] {
  const names = territories(lang);
  const others = Object.keys(names).filter((key) => key.startsWith(`${iso2}-alt-`));
  const short = `${iso2}-alt-short`;
  const keys = preferShortName.has(iso2) && short in names ? [short, iso2, ...others] : [iso2, ...others.sort()];
  return keys.map((key) => names[key]!);
}

function otherNames(iso2: string, lang: ReferenceLanguage): readonly string[] {
  const known = countries.getSupportedLanguages().includes(lang) ? countries.getNames(lang, { select: "all" }) : {};
  return [...(known[iso2] ?? []), ...(additionalNames[iso2]?.[lang] ?? [])];
}

const require = createRequire(import.meta.url);

function territories(lang: ReferenceLanguage): Readonly<Record<string, string>> {
  const file = require(`cldr-localenames-full/main/${lang}/territories.json`);
  return file.main[lang].localeDisplayNames.territories;
}
