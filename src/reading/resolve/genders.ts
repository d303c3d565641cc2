import type { Phrase } from "../actors/phrase.ts";
import { mensWords, womensWords } from "../tables/en/genders.ts";
import type { Token } from "../text/token.ts";
import type { TextSoFar } from "./textSoFar.ts";

export type Gender = "woman" | "man";

/** Who is a woman and who is a man by the words of their titles: "the spokeswoman, A", "Mr B". */
export function gendersIn(phrases: readonly Phrase[], tokens: readonly Token[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { actor, from, to, sort } of phrases) {
    if (actor?.kind !== "PERSON" || sort !== "name") continue;
    // "his wife, A"
    const relative = /^,\s*$/.test(tokens[from]!.gap) ? from - 1 : from;
    const words = tokens.slice(Math.max(0, relative), to).filter(({ isGenitive }) => !isGenitive);
    const title = words.map(({ folded }) => folded).join(" ");
    if (womensWords.test(title)) genders.set(actor.key, "woman");
    else if (mensWords.test(title) && !genders.has(actor.key)) genders.set(actor.key, "man");
  }
  return genders;
}

/** "A met his Greek counterpart, B": A is a man, if nobody else is named before. */
export function addGendersOfOwners({
  phrases,
  genders,
  sentenceOf,
}: Pick<TextSoFar, "phrases" | "genders" | "sentenceOf">): void {
  for (const phrase of phrases) {
    const [pronoun] = /^(?:his|her) /i.exec(phrase.title?.words ?? "") ?? [];
    if (phrase.sort !== "name" || !pronoun) continue;
    const before = phrases.filter(
      ({ start, from, actor, sort }) =>
        start < phrase.start &&
        actor?.kind === "PERSON" &&
        sort === "name" &&
        sentenceOf({ from }) === sentenceOf(phrase),
    );
    const keys = new Set(before.map(({ actor }) => actor!.key));
    const [only] = keys;
    if (keys.size === 1 && !genders.has(only!)) genders.set(only!, /^his/i.test(pronoun) ? "man" : "woman");
  }
}

/** Of which gender a pronoun is; undefined for "it" and "they". */
export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:she|her)$/.test(word)) return "woman";
  return /^(?:he|him|his)$/.test(word) ? "man" : undefined;
}
