/** As in حوثيون and حوثيين, and in Houthis: the adjectives by which groups of people are called. */
const pluralOfAdjective = /^(\p{Script=Arabic}{2,}ي)(?:ون|ين)$|^([a-z]{3,}i)s$/u;

/** The singular of a folded word that may be several people: حوثي for حوثيون, houthi for houthis; undefined for others. */
export function singularOf(word: string): string | undefined {
  const [, arabic, latin] = pluralOfAdjective.exec(word) ?? [];
  return arabic ?? latin;
}
