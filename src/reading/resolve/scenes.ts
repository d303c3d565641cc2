import type { Phrase } from "../actors/phrase.ts";
import { foldedText } from "../text/token.ts";
import { hasArabic, type TextSoFar } from "./textSoFar.ts";

/**
 * The place where a sentence about somebody is set: "In Athens, President A", "flew to Greece, where President A", "in Athens by
 * President A"; in Arabic any capital that the sentence names before.
 */
export function sceneOf(text: TextSoFar, member: Pick<Phrase, "from" | "start">): Phrase | undefined {
  const { tokens, sentences, capitals, phrases, sentenceOf } = text;
  const index = sentenceOf(member);
  const isBefore = (each: Phrase) =>
    each.start < member.start && each.actor?.kind === "STATE" && sentenceOf(each) === index;
  if (hasArabic(tokens[member.from]!.value)) return capitals.findLast(isBefore);
  const word = (place: number) => tokens[place]?.folded ?? "";
  return phrases.findLast((each) => {
    const isPlace = each.sort === "capital" || each.sort === "name";
    // "Among the first was Greece: Prime Minister A", "In the Greek capital President A"
    if (isBefore(each) && member.from === each.to && tokens[each.to]!.gap.includes(":")) return true;
    const isCapital = isBefore(each) && /^in the .* capital$/.test(foldedText(tokens, each.from - 2, each.to + 1));
    if (isCapital && each.from <= sentences[index]!.from + 3) return true;
    if (!isPlace || !isBefore(each) || !/^(?:in|at|to|from|for)$/.test(word(each.from - 1))) return false;
    // "flew in from Athens, where he met A, and saw President B": B is not of where he came from.
    const isLeft = word(each.from - 1) === "from" && hasVerbAfterComma(each.to, member.from);
    if (isLeft) return false;
    // "leaves for Rome on Tuesday, where President A"
    const isLinked =
      /^(?:(?:on|in|next|last|this|early|late|earlier|later|the|same|day|week|month|\w+day|\w+day evening|morning|evening|night|\d+) ){0,3}where$/.test(
        foldedText(
          tokens,
          each.to,
          tokens.findIndex(({ folded, index: at }) => at >= each.to && folded === "where") + 1,
        ),
      ) ||
      // "received in Athens next week by President A"
      /^(?:(?:on|in|next|last|this|late|early|week|month|\w+day|evening|morning) ){0,3}by$/.test(
        foldedText(tokens, each.to, tokens[member.from - 1]?.folded === "by" ? member.from : each.to + 1),
      );
    const isFirst =
      each.sort === "capital" && each.from <= sentences[index]!.from + 3 && !/^(?:to|for)$/.test(word(each.from - 1));
    return isLinked || isFirst;
  });

  /** Whether a clause that "where" begins ends before somebody is named. */
  function hasVerbAfterComma(from: number, to: number): boolean {
    return tokens
      .slice(from + 1, to)
      .some(({ gap, folded }) => /,/.test(gap) && /^(?:also|and|then|later|\w+ed)$/.test(folded));
  }
}
