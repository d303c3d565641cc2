import type { Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "Chad and the Coral Front agreed …": the only two states or organizations that the lead joins, for "the two sides" later on. */
export function pairOfLead(
  { tokens, phrases, sentences, sentenceOf }: TextSoFar,
  phrase: Phrase,
): readonly Phrase[] | undefined {
  const lead = sentences.findIndex(({ isHeadline }) => !isHeadline);
  if (sentenceOf(phrase) <= lead) return undefined;
  const powers = phrases.filter(
    (each) =>
      sentenceOf(each) === lead &&
      each.actor !== null &&
      each.actor.kind !== "PERSON" &&
      each.title === null &&
      each.sort !== "adjective" &&
      !each.isGenitive,
  );
  const pairs = powers.flatMap((one, index) => {
    const other = powers[index + 1];
    const between = tokens.slice(one.to, other?.from ?? one.to).filter(({ folded }) => folded !== "the");
    const isPair = other && between.length === 1 && between[0]!.folded === "and" && between[0]!.gap === " ";
    return isPair && other.actor!.key !== one.actor!.key ? [[one, other]] : [];
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}
