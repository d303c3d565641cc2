import type { Phrase } from "../../actors/phrase.ts";
import { splitVerbs } from "../../tables/en/splitVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "./englishVerbs.ts";

/** How many small words may stand before the object: "took the French banker A hostage". */
const reach = 5;

/** "held A responsible", "put A on trial": a verb by what follows the actor that is its object. */
export function splitVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, text, phrases, groups } = clause;
  const verb = splitVerbs.at(tokens, from);
  if (!verb) return undefined;
  // "had them to lunch"
  const actorOf = ({ from: start, actor }: Phrase) =>
    actor ?? groups.find((group) => group.from === start)?.members[0]?.actor;
  const object = phrases.find(
    (each) => actorOf(each) && !each.isGenitive && each.from >= verb.to && each.from < verb.to + reach,
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
    return !isOfPerson || actorOf(object!)?.kind === "PERSON";
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
