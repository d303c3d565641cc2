import { arePeople, type Group, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicGathering } from "./arabicGatherings.ts";
import { gatheredList } from "./englishGatherings.ts";
import { meetingOfHost } from "./hostVerbs.ts";
import { meetingOfTwo } from "./meetingOfTwo.ts";
import { whomPronounMeets } from "./meetingPronouns.ts";
import type { ReadMeeting } from "./meetings.ts";
import { meetsThere } from "./meetsThere.ts";
import { summonedEnvoy, summonerAfter } from "./summonses.ts";
import { meetingOfDiscussion, meetingOfTalks } from "./talkVerbs.ts";
import { meetingOfVisitor } from "./visitVerbs.ts";

/** The roles of the subject and the object, where they differ. */
const rolesOf: Readonly<Partial<Record<string, ReadMeeting["roles"]>>> = {
  visit: ["VISITOR", "HOST"],
  host: ["HOST", "VISITOR"],
};

/** Who takes part in what a verb of meeting reports. */
export function meetingOfVerb(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  if (pattern === "gather")
    return clause.language === "en" ? gatheredList(clause, event, events) : arabicGathering(clause, event, events);
  if (trigger.form === "passive") {
    const host = subject ?? summonerAfter(clause, trigger);
    return host ? meetingInPassive(clause, event, host) : null;
  }
  if (pattern === "summon" && !trigger.hasPronoun) return summonedEnvoy(clause, event);
  if (!subject) return null;
  // "وناقشه مع فلان": the pronoun is what they talk about.
  if (trigger.hasPronoun && pattern !== "with") {
    const other = whomPronounMeets(clause, event, subject, events);
    return other ? meetingOfTwo(subject, other, rolesOf[pattern]) : null;
  }
  switch (pattern) {
    case "host":
      return meetingOfHost(clause, event, subject, events);
    case "stay": {
      const host = objectOf(clause, event, ["علي", "لدي", "عند"], 6);
      const isPlace = host && !arePeople(host);
      return host && !(isPlace && meetsThere(clause, subject, events))
        ? meetingOfTwo(subject, host, ["VISITOR", "HOST"])
        : null;
    }
    case "visit":
    case "travel":
      return meetingOfVisitor(clause, event, subject, events);
    case "discuss":
      return meetingOfDiscussion(clause, event, subject, events);
    default:
      return meetingOfTalks(clause, event, subject, events);
  }
}

/** "B was received by A" */
function meetingInPassive(clause: TextClause, { trigger }: Event, subject: Group): ReadMeeting | null {
  const isHost = trigger.value.kind === "MEETING" && trigger.value.pattern === "host";
  const found = passiveSubject(clause, trigger);
  // "He will visit Nicosia and be received by A"
  const visitor =
    isHost && found && !arePeople(found) && clause.language === "en"
      ? clause.groups.findLast((group) => group.to <= found.from && group.preposition === "" && arePeople(group))
      : found;
  if (isHost && visitor && !arePeople(visitor)) return null;
  return visitor ? meetingOfTwo(visitor, subject, isHost ? ["VISITOR", "HOST"] : undefined) : null;
}
