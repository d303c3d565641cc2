import { type ReferenceLanguage, referenceLanguages } from "../names/states/stateLanguages.ts";
import { stateNamesIn } from "../names/states/stateNamesIn.ts";
import { normalize } from "../names/words.ts";
import type { NameRecord } from "../write/records.ts";

/** A state's names: the primary name in each language, then all others. */
export function stateNames(iso2: string): NameRecord[] {
  const inLanguages = referenceLanguages.map((lang) => distinct(stateNamesIn(iso2, lang), lang));
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
