import type { NameSpan } from "./preparedName.ts";

/** What remains of the similarity of words that sound alike and are different names. */
const otherName = 0.8;
/** The same for units that share a spelling: رشاد and راشد are both Rachad. */
const relatedUnit = 0.9;

/** What remains of the similarity of words that sound alike, 0 to 1: less if they are different names. */
export function sameNameShare(asked: NameSpan, found: NameSpan): number {
  if (haveOtherMeanings(asked, found) || isOtherGender(asked.folded, found.folded)) return otherName;
  if (areUnrelated(asked, found)) return otherName;
  const areUnits = asked.units !== undefined && found.units !== undefined;
  if (areUnits && sharesAny(asked.units!.own, found.units!.own)) return 1;
  if ((areUnits || areFamilies(asked.folded, found.folded)) && haveOtherFirstVowels(asked.folded, found.folded))
    return otherName;
  return areUnits ? relatedUnit : 1;
}

/** Whether two words are units of Arabic names that share no spelling: حسن and Hussein, نصر and نصري. */
export function areUnrelated({ units }: NameSpan, found: NameSpan): boolean {
  return units !== undefined && found.units !== undefined && !sharesAny(units.related, found.units.own);
}

export function sharesAny<T>(some: readonly T[], others: readonly T[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

/** East and West, although they sound alike. */
function haveOtherMeanings(asked: NameSpan, found: NameSpan): boolean {
  return asked.concepts.length > 0 && found.concepts.length > 0 && !sharesAny(asked.concepts, found.concepts);
}

const secondIsAlif = /^(?:ال(?=..))?\p{Script=Arabic}ا/u;
const isArabic = /^\p{Script=Arabic}/u;

/** Names of Arab families, tribes and places: العامري and العمري. Foreign names vary: كرزاي, كارزاي. */
function areFamilies(one: string, other: string): boolean {
  return family.test(one) && family.test(other);
}

const family = /\p{Script=Arabic}[^ا]ي$/u;

/** In Arabic letters, a long vowel after the first consonant makes another name: زايد and زيد, راشد and رشاد, but رحمان is رحمن. */
function haveOtherFirstVowels(one: string, other: string): boolean {
  return isArabic.test(one) && isArabic.test(other) && secondIsAlif.test(one) !== secondIsAlif.test(other);
}

const feminine = /^(.*[^aeiouуеыаоэяиюh])(?:a|а)$|^(.*([ln]))\3e$/u;

/** Names of a man and a woman: Robert and Roberta, Mario and Maria, Michel and Michelle, Александр and Александра. */
function isOtherGender(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [, a, e] = feminine.exec(long) ?? feminine.exec(short) ?? [];
  const stem = a ?? e;
  if (stem === undefined) return false;
  return short === stem || (short.length === long.length && [one, other].includes(`${stem}o`));
}
