import { splitVerbs } from "../../tables/en/splitVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "./englishVerbs.ts";

/** How many small words may stand before the object: "took the French banker A hostage". */
const reach = 5;

/** "held A responsible", "put A on trial": a verb by what follows the actor that is its object. */
export function splitVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, text, phrases } = clause;
  const verb = splitVerbs.at(tokens, from);
  if (!verb) return undefined;
  const object = phrases.find(
    ({ from: start, actor, isGenitive }) => actor && !isGenitive && start >= verb.to && start < verb.to + reach,
  );
  if (!object || !isNear(verb.to, object.from)) return undefined;
  // "took A, a banker, hostage"
  const rest = text
    .slice(tokens[object.to - 1]!.end, sentence.end)
    .replace(/^, [^,;]{1,60},/, "")
    .replace(/^,?\s+/, "");
  const frame = verb.value.frames.find(
    ({ after, value }) =>
      after.test(rest) && isOfKind(value.kind === "ASSOCIATION" && value.patterns[0]?.parties === "holder"),
  );
  return frame && verbOf(verb, frame.value);

  function isOfKind(isOfPerson: boolean): boolean {
    return !isOfPerson || object!.actor!.kind === "PERSON";
  }

  /** Only words that describe the object stand before it. */
  function isNear(start: number, end: number): boolean {
    return tokens
      .slice(start, end)
      .every(
        ({ folded, gap, index }) =>
          gap === " " &&
          (clause.phraseAt(index) || !/^(?:of|on|in|at|to|for|with|by|from|and|that|which|who|over)$/.test(folded)),
      );
  }
}
