import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicObject } from "./arabicObjects.ts";
import type { Group, TextClause } from "./clause.ts";
import { englishObject } from "./englishObjects.ts";

/**
 * Whom something is done to.
 * @param prepositions those that may stand before it; "" is none
 * @param reach how many words away it may be
 */
export function objectOf(
  clause: TextClause,
  { trigger, subject }: Pick<Event, "trigger" | "subject">,
  prepositions: readonly string[],
  reach?: number,
): Group | undefined {
  return clause.language === "ar"
    ? arabicObject(clause, trigger, subject, prepositions, reach)
    : englishObject(clause, trigger, prepositions, reach);
}
