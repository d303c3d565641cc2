import type { Token } from "../text/token.ts";
import { days, type FoundDate } from "./anchors.ts";
import { isInDateline } from "./datelines.ts";
import { count, numberOf } from "./englishDateWords.ts";

const nouns =
  "summit|meeting|visit|trip|talks|conference|congress|call|conversation|dinner|ceremony|signing|vote|election|attack|raid|strike|expulsion|arrest|decision|announcement|ruling|verdict|speech|statement|invasion|coup|deadline|funeral|inauguration|truce|ceasefire";
const pattern = new RegExp(
  `^(?:on )?(?:the (day|eve|night|evening|morning)|${count} (day|week)s?) (of|before|after|ahead of|following) (?:the|his|her|their|its|that|this|[a-z]+) (?:[a-z]+ ){0,3}?(${nouns})(?= |,|$)`,
);

/** A day that a text has named, and the token at which it stands. */
interface NamedDay {
  readonly at: number;
  readonly past: string;
}

/**
 * "the day before the summit", "on the eve of the visit": counted from the day of the sentence that spoke of such an event last, or from
 * the first day of the article's body.
 */
export function eventDate(
  words: string,
  tokens: readonly Token[],
  from: number,
  named: readonly NamedDay[],
): { readonly length: number; readonly date: FoundDate } | undefined {
  const [whole, time, number, unit, relation, noun] = pattern.exec(words) ?? [];
  // "two days of talks" last so long.
  if (whole === undefined || (number !== undefined && relation === "of")) return undefined;
  const shift = time === "eve" ? 1 : number === undefined ? 1 : numberOf(number) * (unit === "week" ? 7 : 1);
  const direction = relation === "of" && time !== "eve" ? 0 : /after|following/.test(relation!) ? 1 : -1;
  const day = dayOfEvent(noun!, tokens, from, named) ?? named.find(({ at }) => isInBody(tokens, at))?.past;
  const date = days(day ?? null, direction * shift);
  return date.past === null ? undefined : { length: whole.length, date };
}

/** The day in the last sentence before that has the noun and a day. */
function dayOfEvent(
  noun: string,
  tokens: readonly Token[],
  from: number,
  named: readonly NamedDay[],
): string | undefined {
  const mentions = tokens.slice(0, from).filter(({ folded }) => folded === noun);
  for (const { index } of mentions.toReversed()) {
    const day = named.find(
      ({ at }) => !hasEnd(tokens, Math.min(at, index), Math.max(at, index)) && isInBody(tokens, at),
    );
    if (day) return day.past;
  }
  return undefined;
}

function hasEnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(({ gap }) => /[.!?]\S*\s|\n/.test(gap));
}

function isInBody(tokens: readonly Token[], at: number): boolean {
  return at > 0 && !isInDateline(tokens, at);
}
