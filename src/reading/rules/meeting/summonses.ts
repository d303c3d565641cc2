import { summoningVerbs } from "../../tables/en/meeting.ts";
import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import type { ReadMeeting } from "./meetings.ts";

/** How many words tell when an envoy is called in, before who does it: "was summoned late on Monday by". */
const reach = 8;
/** Those who call in the accused and witnesses, which is no diplomacy. */
const courts = /\b(?:court|tribunal|prosecut\w+|police|parliament|inquiry|investigat\w+)\b/i;

/** "A summoned the ambassador, B" */
export function summonedEnvoy(clause: TextClause, event: Event, subject: Group): ReadMeeting | null {
  const envoy = objectOf(clause, event, [""], 6);
  const isEnvoy = envoy?.members.every(({ actor, title }) => actor?.kind === "PERSON" && title !== null);
  return envoy && isEnvoy ? meetingOfTwo(subject, envoy, ["HOST", "VISITOR"]) : null;
}

/** "The ambassador, A, was called in at noon by B", "was summoned to the foreign ministry": who calls in, behind such a verb in the passive. */
export function summonerAfter(clause: TextClause, { from, to }: Pick<Trigger, "from" | "to">): Group | undefined {
  if (clause.language !== "en" || !summoningVerbs.has(clause.tokens, from)) return undefined;
  const end = Math.min(clause.sentence.to, to + reach);
  const by = groupAfter(clause, to, end, ["by"]);
  const ministry = by ? undefined : groupAfter(clause, to, end, ["to"]);
  const isMinistry = ministry?.members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  const host = by ?? (isMinistry ? ministry : undefined);
  return host?.members.some(({ actor }) => actor === null || courts.test(actor.name)) ? undefined : host;
}
