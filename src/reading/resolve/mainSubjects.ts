import type { Phrase } from "../actors/phrase.ts";
import { isNominative } from "./objectPronouns.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** How many words may stand between "whose" and the pronoun: "whose border troops it accuses". */
const mostOwned = 4;

/**
 * "A barred B, which it accuses of …", "A has bought B, it announced": the pronoun is the subject of the main clause.
 * @param candidates whom "it" may stand for, in text order
 */
export function subjectOfMainClause(
  { tokens, sentences, sentenceOf }: TextSoFar,
  phrase: Phrase,
  candidates: readonly Phrase[],
): Phrase | undefined {
  if (tokens[phrase.from]!.folded !== "it") return undefined;
  const { from, to } = sentences[sentenceOf(phrase)]!;
  const before = tokens.slice(Math.max(from, phrase.from - mostOwned), phrase.from);
  const isRelative =
    /^(?:which|whom)$/.test(before.at(-1)?.folded ?? "") ||
    before.some(
      ({ folded, index }) => folded === "whose" && !tokens.slice(index + 1, phrase.from + 1).some(isAfterComma),
    );
  const isNewParagraph = /\n/.test(tokens[from]!.gap) || from === 0;
  const isTail =
    isNewParagraph &&
    isAfterComma(tokens[phrase.from]!) &&
    to - phrase.from < 6 &&
    /^(?:said|announced|reported|declared|disclosed|confirmed|added|stated)$/.test(tokens[phrase.to]?.folded ?? "");
  return isRelative || isTail ? candidates.find((each) => isNominative({ tokens }, each, from)) : undefined;
}

/** "During a visit to Rome, where he met B, A said", "On his first trip abroad, A met B": who acts behind the words that a sentence opens with. */
export function subjectAhead(
  { tokens, sentences, sentenceOf }: TextSoFar,
  phrase: Phrase,
  fitting: readonly Phrase[],
): Phrase | undefined {
  const { from, to } = sentences[sentenceOf(phrase)]!;
  if (!/^(?:after|at|before|during|following|in|on|upon|with)$/.test(tokens[from]!.folded)) return undefined;
  const word = tokens[phrase.from]!.folded;
  const isRelative = /^s?he$/.test(word) && /^(?:where|which)$/.test(tokens[phrase.from - 1]!.folded);
  const isOwner = phrase.isGenitive && !tokens.slice(from + 1, phrase.from + 1).some(isAfterComma);
  if (!isRelative && !isOwner) return undefined;
  return fitting.find(({ from: name, to: end, isGenitive, title }) => {
    const first = /^(?:the|an?)$/.test(tokens[name - 1]?.folded ?? "") ? name - 1 : name;
    const isSubject = isAfterComma(tokens[first]!) && end < to && tokens[end]!.gap === " " && !isGenitive;
    return name > phrase.to && isSubject && tokens[end]!.folded !== "and" && !title?.isPlural;
  });
}

function isAfterComma({ gap }: { readonly gap: string }): boolean {
  return gap.includes(",");
}

/** "A left; B said that she": those behind the semicolon, if one of them may act. */
export function ofSameClause({ tokens }: TextSoFar, phrase: Phrase, candidates: readonly Phrase[]): readonly Phrase[] {
  if (!/^(?:he|she)$/.test(tokens[phrase.from]!.folded)) return candidates;
  const start = tokens.slice(0, phrase.from + 1).findLast(({ gap }) => gap.includes(";"))?.index ?? 0;
  const near = candidates.filter(({ from }) => from >= start);
  return near.some((each) => isNominative({ tokens }, each, start)) ? near : candidates;
}
