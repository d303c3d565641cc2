import type { Phrase } from "../actors/phrase.ts";
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
  const wordsOf = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ folded }) => folded)
      .join(" ");
  return phrases.findLast((each) => {
    const isPlace = each.sort === "capital" || each.sort === "name";
    // "Among the first was Greece: Prime Minister A", "In the Greek capital President A"
    if (isBefore(each) && member.from === each.to && tokens[each.to]!.gap.includes(":")) return true;
    const isCapital = isBefore(each) && /^in the .* capital$/.test(wordsOf(each.from - 2, each.to + 1));
    if (isCapital && each.from <= sentences[index]!.from + 3) return true;
    if (!isPlace || !isBefore(each) || !/^(?:in|at|to|from)$/.test(word(each.from - 1))) return false;
    const isLinked = word(each.to) === "where" || (word(each.to) === "by" && each.to + 1 >= member.from);
    const isFirst = each.sort === "capital" && each.from <= sentences[index]!.from + 3 && word(each.from - 1) !== "to";
    return isLinked || isFirst;
  });
}
