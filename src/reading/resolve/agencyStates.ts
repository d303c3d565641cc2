import type { Phrase } from "../actors/phrase.ts";
import { statesOfAgencies, statesOfSeats } from "../tables/ar/agencies.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/** How many words of an article may stand before the name of its agency. */
const reach = 30;

/** "الكويت في 3 نوفمبر (كونا)", "سيول /قنا/": the state of the agency that signs an Arabic report in its dateline, if the text names that state. */
export function stateOfAgency({ tokens, phrases }: Pick<TextSoFar, "tokens" | "phrases">): Phrase | undefined {
  const opening = tokens.slice(0, reach);
  const first = opening.find(({ gap }) => /[(/"«]\s*$/.test(gap) || /[–—-]\s*$/.test(gap));
  for (const { index } of first ? opening.slice(first.index) : []) {
    if (!/[(/"«–—-]\s*$/.test(tokens[index]!.gap) && index > 0 && !/\n/.test(tokens[index]!.gap)) continue;
    for (const length of [3, 2, 1]) {
      const last = tokens[index + length - 1];
      const isClosed = last && /^\s*["»]?\s*[)/:؛\n–—-]/.test(tokens[index + length]?.gap ?? "");
      const name = tokens
        .slice(index, index + length)
        .map(({ value }) => value)
        .join(" ");
      const state = isClosed ? statesOfAgencies.get(name) : undefined;
      if (state) return withBodies(phrases).find(({ actor, title }) => actor?.key === state && title === null);
    }
  }
  return undefined;
}

/** "البنتاغون", "قصر الإليزيه": the state that such a seat governs, if the text names it. */
export function stateOfSeat({ phrases }: Pick<TextSoFar, "phrases">, name: string): Phrase | undefined {
  const state = statesOfSeats.get(name);
  return state === undefined
    ? undefined
    : withBodies(phrases).find(({ actor, title }) => actor?.key === state && title === null);
}
