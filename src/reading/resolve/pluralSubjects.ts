import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Who "they" are: those with whom the sentence before begins, if nobody else is named before the pronoun. */
export function subjectsBefore(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const { tokens, phrases, sentences, sentenceOf } = text;
  const { from } = phrase;
  if (tokens[from]!.folded !== "they") return undefined;
  const here = sentenceOf(phrase);
  const start = sentences[here - 1]?.from;
  if (start === undefined || phrases.some((each) => each.from < from && sentenceOf(each) === here)) return undefined;
  const before = phrases.filter((each) => sentenceOf(each) === here - 1 && !each.isGenitive && each.actor !== null);
  const found = officersOf(before, start) ?? joinedSubject(text, before, start);
  return found?.map((each) => ({ ...phrase, sort: "pronoun", actor: each.actor, chain: chainThrough(each) }));
}

/** "EU leaders banned … They also froze …": the body for which they act. */
function officersOf([first]: readonly Phrase[], start: number): readonly Phrase[] | undefined {
  return first?.sort === "title" && first.title?.isPlural && first.from <= start + 1 ? [first] : undefined;
}

/** "A, who …, and B handed C their letters. “…,” they wrote": the persons who act together. */
function joinedSubject(
  { tokens }: TextSoFar,
  phrases: readonly Phrase[],
  start: number,
): readonly Phrase[] | undefined {
  const [first, ...others] = phrases.filter(({ actor }) => actor!.kind === "PERSON");
  if (!first || first.from > start + 1) return undefined;
  const isAside = /^,/.test(tokens[first.to]?.gap ?? "");
  const other = others.find(({ from, to }) => {
    const and = tokens[from - 1]!;
    const next = tokens[to];
    const isClosed = isAside ? /^,/.test(and.gap) : and.index === first.to;
    return (
      and.folded === "and" &&
      isClosed &&
      next?.gap === " " &&
      /(?:ed|gave|met|told|said|wrote|sent|left)$/.test(next.folded)
    );
  });
  return other && [first, other];
}
