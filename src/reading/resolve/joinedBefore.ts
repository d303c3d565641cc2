import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "fined two traders, A and B, accusing them of": the last ones that "and" joins before "them" in its sentence, unless it begins with them. */
export function joinedBefore(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const { phrases, sentences, sentenceOf } = text;
  const here = sentenceOf(phrase);
  const named = phrases.filter(
    (each) =>
      each.actor !== null &&
      each.start < phrase.start &&
      sentenceOf(each) === here &&
      /^(?:name|title)$/.test(each.sort) &&
      !each.isGenitive,
  );
  const last = named.findLastIndex((each, index) => index > 0 && links(text, named[index - 1]!, each, /^and$/));
  if (last < 1) return undefined;
  let first = last - 1;
  while (first > 0 && links(text, named[first - 1]!, named[first]!, undefined)) first--;
  const joined = named.slice(first, last + 1);
  const isSubject = joined[0]!.from <= sentences[here]!.from + 1;
  // Whoever is named after them may be meant as well.
  const isLast = named.slice(last + 1).length === 0;
  if (isSubject || !isLast) return undefined;
  return joined.map((each) => ({ ...phrase, sort: "pronoun", actor: each.actor, chain: chainThrough(each) }));
}

/** Whether a word, or only a comma, stands between two of a kind. */
export function links({ tokens }: TextSoFar, one: Phrase, other: Phrase, word: RegExp | undefined): boolean {
  if (one.actor!.kind !== other.actor!.kind || one.actor!.key === other.actor!.key) return false;
  const between = tokens.slice(one.to, other.from).filter(({ folded }) => !/^(?:the|an?)$/.test(folded));
  if (!word) return between.length === 0 && /^,\s*$/.test(tokens[one.to]!.gap);
  return between.length === 1 && word.test(between[0]!.folded) && !/;/.test(between[0]!.gap);
}
