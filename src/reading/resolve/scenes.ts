import type { Phrase } from "../actors/phrase.ts";
import { hasArabic, type TextSoFar } from "./textSoFar.ts";

/**
 * The place where a sentence about somebody is set: "In Athens, President A", "flew to Greece, where President A", "in Athens by
 * President A"; in Arabic any capital that the sentence names before.
 */
export function sceneOf(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { tokens, sentences, capitals, phrases, sentenceOf } = text;
  const index = sentenceOf(member);
  const isBefore = (each: Phrase) =>
    each.start < member.start && each.actor?.kind === "STATE" && sentenceOf(each) === index;
  if (hasArabic(tokens[member.from]!.value)) return capitals.findLast(isBefore);
  const word = (place: number) => tokens[place]?.folded ?? "";
  return phrases.findLast((each) => {
    const isPlace = each.sort === "capital" || each.sort === "name";
    if (!isPlace || !isBefore(each) || !/^(?:in|at|to)$/.test(word(each.from - 1))) return false;
    const isLinked = word(each.to) === "where" || (word(each.to) === "by" && each.to + 1 >= member.from);
    const isFirst = each.sort === "capital" && each.from <= sentences[index]!.from + 3 && word(each.from - 1) !== "to";
    return isLinked || isFirst;
  });
}
