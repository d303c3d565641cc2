import { createRequire } from "node:module";
import countries from "i18n-iso-countries";
import { normalize } from "../names/words.ts";
import type { NameRecord } from "../write/records.ts";
import { additionalNames } from "./additionalNames.ts";
import { type ReferenceLanguage, referenceLanguages } from "./languages.ts";

/** In these CLDR's standard name explains the status or an older name, and its short one is what all say. */
const shorterIsBetter: ReadonlySet<string> = new Set(["HK", "MM", "MO", "PS"]);

/** A state's names: its primary one in each language, then all its others. */
export function stateNames(iso2: string): NameRecord[] {
  const inLanguages = referenceLanguages.map((lang) =>
    distinct([...cldrNames(iso2, lang), ...otherNames(iso2, lang)], lang),
  );
  return [...inLanguages.map(([primary]) => primary!), ...inLanguages.flatMap(([_primary, ...others]) => others)];
}

/** The first value is the primary name; of those that a search can't tell apart, the first stays. */
function distinct(values: readonly string[], lang: ReferenceLanguage): NameRecord[] {
  const byWords = new Map(values.toReversed().map((value) => [normalize(value), value]));
  return values
    .filter((value) => byWords.get(normalize(value)) === value)
    .filter((value, index, kept) => kept.indexOf(value) === index)
    .map((value, index) => ({ value, lang, kind: index === 0 ? "PRIMARY" : kindOfOther(value) }));
}

/** UK, U.S.A., É.-U., ДРК, but not Perú. */
function kindOfOther(value: string): NameRecord["kind"] {
  return /^(?:\p{Lu}\.?[ -]?){2,5}$/u.test(value) ? "ABBREVIATION" : "ALIAS";
}

/** Of the Common Locale Data Repository: the standard name, and the forms that it calls short or variant. */
function cldrNames(iso2: string, lang: ReferenceLanguage): string[] {
  const names = territories(lang);
  const others = Object.keys(names).filter((key) => key.startsWith(`${iso2}-alt-`));
  const short = `${iso2}-alt-short`;
  const keys = shorterIsBetter.has(iso2) && short in names ? [short, iso2, ...others] : [iso2, ...others.sort()];
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
