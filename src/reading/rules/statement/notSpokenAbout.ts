import type { Phrase } from "../../actors/phrase.ts";
import type { TextClause } from "../arguments/clause.ts";

/** The body for which somebody speaks, and the state of an English one: "the foreign ministry spokesman". */
export function ownBodies({ bodies, language }: TextClause, { title, actor }: Phrase): readonly (string | undefined)[] {
  const own = title?.body?.actor?.key;
  if (language === "ar") return [own];
  const body = own ?? bodies.get(actor?.key ?? "")?.actor?.key;
  return [own, bodies.get(body ?? "")?.actor?.key];
}

/** "A, Britain's oldest minister,": a state that only tells who somebody is, or "pro-Greek", whom somebody is for. */
export function isOfDescription(
  { tokens, phraseAt, language }: TextClause,
  { from, isGenitive, actor, sort }: Phrase,
): boolean {
  if (language !== "en" || actor?.kind !== "STATE") return false;
  const { gap } = tokens[from]!;
  if (gap === "-" && /^(?:pro|anti)$/.test(tokens[from - 1]!.folded)) return true;
  return isGenitive && sort !== "pronoun" && /^,/.test(gap) && phraseAt(from - 1)?.actor?.kind === "PERSON";
}

/** "In France, A demanded", "At the United Nations, A demanded": where it is said. */
export function isScene({ tokens, sentence }: TextClause, { from, to }: Phrase): boolean {
  const opening = tokens.slice(sentence.from, from).map(({ folded }) => folded);
  return /^(?:in|at|inside)(?: the)?$/.test(opening.join(" ")) && /^,/.test(tokens[to]?.gap ?? "");
}
