import type { Phrase } from "../actors/phrase.ts";
import { byCount, type TextSoFar, withBodies } from "./textSoFar.ts";

/** The two states that the text has named by far the most so far. */
export function mostNamedStates(text: TextSoFar, { start }: Phrase): readonly Phrase[] | undefined {
  const states = withBodies(text.phrases).filter((each) => each.start < start && each.actor?.kind === "STATE");
  const counts = byCount(states);
  const [, second, third] = counts;
  if (!second || second.count < 2 * (third?.count ?? 0)) return undefined;
  return counts.slice(0, 2).map(({ phrase }) => phrase);
}
