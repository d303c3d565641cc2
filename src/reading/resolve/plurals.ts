import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { guestsOfOne } from "./guestsOfOne.ts";
import { joinedBefore } from "./joinedBefore.ts";
import { subjectsBefore } from "./pluralSubjects.ts";
import type { TextSoFar } from "./textSoFar.ts";
import { theTwo } from "./theTwo.ts";

/** Whom a plural stands for. */
export function severalOf(
  text: TextSoFar,
  phrase: Phrase,
  plurals: ReadonlyMap<Phrase, readonly Phrase[]>,
): readonly Phrase[] | undefined {
  if (!isThem(text, phrase)) return theTwo(text, phrase) ?? subjectsBefore(text, phrase);
  return joinedBefore(text, phrase) ?? guestsOfOne(text, phrase, plurals) ?? toldBefore(text, phrase, plurals);
}

/** "The two sides met. A, who mediated between them, left": those for whom a plural before it stands. */
function toldBefore(
  { tokens, sentenceOf }: TextSoFar,
  phrase: Phrase,
  plurals: ReadonlyMap<Phrase, readonly Phrase[]>,
): readonly Phrase[] | undefined {
  if (tokens[phrase.from - 1]?.folded !== "between") return undefined;
  const [, told] = [...plurals].findLast(([each]) => sentenceOf(phrase) - sentenceOf(each) <= 1) ?? [];
  return told?.map((each) => ({ ...phrase, sort: "pronoun", actor: each.actor, chain: chainThrough(each) }));
}

/** "them": a body of many, or several. */
export function isThem({ tokens }: TextSoFar, { from, sort }: Phrase): boolean {
  return sort === "both" && tokens[from]!.folded === "them";
}
