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
const courts = /\b(?:court|tribunal|prosecut\w+|police|parliament|inquiry|investigat\w+)\b|نياب|محكم|قضا|شرط|تحقيق/i;

/** "A summoned the ambassador, B", "السفير فلان، الذي استدعي إلى وزارة الخارجية" */
export function summonedEnvoy(clause: TextClause, event: Event): ReadMeeting | null {
  const { subject } = event;
  const object = objectOf(clause, event, [""], 6);
  const isActive = subject !== undefined && object !== undefined;
  const envoy = object ?? subject;
  const host = isActive || clause.language === "en" ? subject : objectOf(clause, event, ["الي"], 6);
  if (!host || !envoy || !isEnvoy(clause, envoy) || (!isActive && !isMinistry(host))) return null;
  const isCourt = host.members.some(({ actor }) => actor !== null && courts.test(actor.name));
  return clause.language === "ar" && isCourt ? null : meetingOfTwo(host, envoy, ["HOST", "VISITOR"]);
}

/** Whether persons are told with their offices, in Arabic here or elsewhere: "استدعى الوزير فلانا". */
function isEnvoy({ language, bodies }: TextClause, { members }: Group): boolean {
  return members.every(
    ({ actor, title }) =>
      actor?.kind === "PERSON" &&
      (title !== null || (language === "ar" && bodies.get(actor.key)?.actor?.kind === "STATE")),
  );
}

function isMinistry({ members }: Group): boolean {
  return members.every(({ actor }) => actor?.kind === "ORGANIZATION");
}

/** "The ambassador, A, was called in at noon by B", "was summoned to the foreign ministry": who calls in, behind such a verb in the passive. */
export function summonerAfter(clause: TextClause, { from, to }: Pick<Trigger, "from" | "to">): Group | undefined {
  if (clause.language !== "en" || !summoningVerbs.has(clause.tokens, from)) return undefined;
  const end = Math.min(clause.sentence.to, to + reach);
  const by = groupAfter(clause, to, end, ["by"]);
  const ministry = by ? undefined : groupAfter(clause, to, end, ["to"]);
  const host = by ?? (ministry && isMinistry(ministry) ? ministry : undefined);
  return host?.members.some(({ actor }) => actor === null || courts.test(actor.name)) ? undefined : host;
}
