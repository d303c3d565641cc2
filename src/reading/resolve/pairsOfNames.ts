import type { Phrase } from "../actors/phrase.ts";
import { links } from "./joinedBefore.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Nouns of those who are somebody's and have names of their own. */
const kinNouns =
  /^(?:wife|husband|brother|sister|son|daughter|father|mother|cousin|nephew|niece|uncle|aunt|widow|widower|fiancee?|lawyer|aide|deputy|predecessor|successor|spokes\w+|envoy)$/;

/** "A's wife": rather the wife than A. */
export function isOwnerOfKin({ tokens, phrases }: TextSoFar, from: number): boolean {
  const phrase = phrases.find((each) => each.from === from);
  const isName = phrase?.isGenitive && phrase.sort !== "pronoun" && phrase.actor?.kind === "PERSON";
  // "B is A's brother": both of them.
  const before = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  if (/^(?:is|was|are|were|as)$/.test(tokens[before]?.folded ?? "")) return false;
  return isName === true && kinNouns.test(tokens[phrase.to]?.folded ?? "");
}

/** "A and B": whether "and" joins a phrase to another one of its kind. */
export function isInPair(text: TextSoFar, phrases: readonly Phrase[], from: number): boolean {
  const one = phrases.find((each) => each.from === from);
  return (
    one?.actor != null &&
    phrases.some(
      (other) => other.actor !== null && (links(text, one, other, /^and$/) || links(text, other, one, /^and$/)),
    )
  );
}

/** "The two presidents, A and B, met", "the two women who lead it": those who follow, or null if they are no back reference and nobody follows. */
export function pairBehind(text: TextSoFar, { from, to }: Phrase): readonly Phrase[] | null | undefined {
  const { tokens, phrases, sentenceOf } = text;
  const next = tokens[to];
  const isTwo = tokens.slice(from, to).some(({ folded }) => folded === "two") && to - from > 2;
  if (!next || !isTwo || sentenceOf({ from: to }) !== sentenceOf({ from })) return undefined;
  const isDescribed = next.gap === " " && /^(?:who|whose|that)$/.test(next.folded);
  const isApposed = next.gap === ", ";
  const reach = isDescribed ? 12 : 1;
  const one = phrases.find((each) => each.from >= to && each.from <= to + reach && each.actor?.kind === "PERSON");
  const other =
    one && phrases.find((each) => each.from > one.from && each.actor !== null && links(text, one, each, /^and$/));
  const isPair = one && other && /^,/.test(tokens[one.from]!.gap);
  if ((isDescribed || isApposed) && isPair) return [one, other];
  return isDescribed ? null : undefined;
}
