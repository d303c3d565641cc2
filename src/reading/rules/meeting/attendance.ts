import type { Phrase } from "../../actors/phrase.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { isObjectOf, verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { attendedBy, hostBefore, hostBehind } from "./englishGatherings.ts";
import type { ReadMeeting } from "./meetings.ts";
import { listed, personsListed } from "./personsListed.ts";

/** Words after which those who come are listed. */
const attending =
  /^(?:و?(?:شارك|شاركت|يشارك|تشارك|سيشارك|ستشارك|حضر|حضرت|جلس|جلست)|و?(?:يحضر|حضر|حضرت|سيحضر)(?:ها|ه)|و?(?:ضم|ضمت|يضم|تضم|جمع|جمعت|تجمع)|بمشاركه|و?بحضور|حضور|مشاركه)$/;
const present = /^(?:بمشاركه|و?بحضور)$/;
const chairs =
  /^(?:تولي|تولت|يتولي|تتولي|تراس|تراست|يتراس|تتراس|تراسا|يتراسا|يتراسان|افتتح|افتتحت|استضاف|استضافت|يستضيف|تستضيف|احتضنت|احتضن|تحتضن)$/;

/** "القمة التي شارك فيها أ، وب، وحضرها ج": all who are listed, with whoever gives or chairs it. */
export function attendance(clause: TextClause, { trigger }: Event, events: readonly Event[]): ReadMeeting | undefined {
  if (clause.language === "en") return attendedBy(clause, { trigger, subject: undefined, date: undefined }, events);
  if (trigger.value.kind !== "MEETING" || !/^(?:with|forum)$/.test(trigger.value.pattern)) return undefined;
  const { tokens, sentence, groups, phraseAt, isDate } = clause;
  const chairBehind = chairByPronoun(clause, trigger);
  const from = chairBehind?.to ?? trigger.to;
  const start = tokens
    .slice(from, Math.min(sentence.to, from + 20))
    .find(({ folded, index }) => (index < from + 8 ? attending : present).test(folded) && !phraseAt(index))?.index;
  if (start === undefined) return chairBehind ? undefined : attendedBehind(clause, trigger);
  // "وفي الجلسة صافح أ، بحضور ب، علانا": the verb's.
  const isOfVerb = ({ trigger: { value, form, from: at } }: Event) =>
    value.kind === "MEETING" && value.pattern === "object" && form === "finite" && at >= trigger.to && at < start;
  if (events.some(isOfVerb)) return undefined;
  const guests: Group[] = [];
  for (let index = start + 1; index < sentence.to; index++) {
    const group = groups.find(({ from }) => from === index);
    if (group) {
      guests.push(group);
      index = group.to - 1;
    } else if (!phraseAt(index) && !isDate(index) && !listed.test(tokens[index]!.folded)) break;
  }
  const chair = chairBehind ?? chairOf(clause, trigger, events);
  const parties = guests.filter(({ members }) => members.length > 0);
  const count = parties.reduce((sum, { members }) => sum + members.length, chair?.members.length ?? 0);
  if (parties.length === 0 || count < 2) return undefined;
  const speaker = speakerAt(clause, trigger, events);
  const all: Group = { ...parties[0]!, members: [...parties.flatMap(({ members }) => members), ...speaker] };
  return chair ? { groups: [chair, all], roles: ["HOST", "PARTICIPANT"] } : { groups: [all], roles: ["PARTICIPANT"] };
}

/** "جلسة ترأسها أ، وحضرها ب": who leads the meeting that a noun names. */
function chairByPronoun({ tokens, groups }: TextClause, { to }: Trigger): Group | undefined {
  const verb = tokens
    .slice(to, to + 3)
    .find(({ folded }) => /^(?:ب?رياس|[يت]?تراس|[يت]?راس|ادار|[يت]دير)ت?(?:ها|ه)$/.test(folded));
  return verb && groups.find(({ from, preposition }) => from === verb.index + 1 && preposition === "");
}

/** "تلا أ البيان في جلسة ترأسها ب": whoever does something there. */
function speakerAt({ tokens }: TextClause, trigger: Trigger, events: readonly Event[]): readonly Phrase[] {
  const isThere = /^(?:في|خلال)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  const subject = isThere ? verbBefore(events, trigger)?.subject : undefined;
  return subject && arePersons(subject) ? subject.members : [];
}

/** "ضم اللقاء، إلى جانب أ، كلا من ب وج", "حضر الاجتماع عن الجانب التركي أ وعن الجانب المصري ب" */
function attendedBehind(clause: TextClause, { from, to }: Trigger): ReadMeeting | undefined {
  const verb = clause.tokens[from - 1]?.folded ?? "";
  if (!/^[وف]?(?:ضم|ضمت|حضر|حضره|حضرها|حضرت|جمع|جمعت|تراس|تراست)$/.test(verb)) return undefined;
  const guests = personsListed(clause, to);
  // "حضر المؤتمر أ وب": as guests of others.
  const isGathered = /^[وف]?(?:ضم|ضمت|جمع|جمعت)$/.test(verb);
  return guests && (isGathered || guests.isOfSides) ? { groups: [guests.group], roles: ["PARTICIPANT"] } : undefined;
}

/** "محادثات … برعاية الأمم المتحدة", "استضافت الدوحة محادثات بين": who gives it beside those who meet. */
export function hostBeside(
  clause: TextClause,
  trigger: Trigger,
  events: readonly Event[],
  { groups: found, roles }: ReadMeeting,
): Group | undefined {
  const { groups, tokens, language } = clause;
  if (roles.includes("HOST") || found.length !== 1) return undefined;
  if (language === "en")
    return otherThan(found[0]!, hostBefore(clause, trigger, events) ?? hostBehind(clause, trigger));
  const under = groups.find(({ from }) => {
    const word = tokens[from - 1]?.folded ?? "";
    return from > trigger.to && from < trigger.to + 20 && /^(?:ب?رعايه|باستضافه)$/.test(word);
  });
  const host =
    under ?? hostByPronoun(trigger, events) ?? hostOffering(clause, trigger) ?? chairOf(clause, trigger, events);
  return host?.members.length !== 1 || found.includes(host) ? undefined : host;
}

/** "محادثات تستضيفها جوبا" */
function hostByPronoun({ to }: Trigger, events: readonly Event[]): Group | undefined {
  return events.find(
    ({ trigger: { value, from, hasPronoun }, subject }) =>
      value.kind === "MEETING" && value.pattern === "host" && hasPronoun && subject && from >= to && from < to + 4,
  )?.subject;
}

/** "عرضت أ استضافة محادثات", "إن أ مستعدة لاستضافة لقاء": who would receive them. */
function hostOffering({ groups, tokens }: TextClause, { from }: Trigger): Group | undefined {
  const isOffered = /^[بل]?(?:ال)?(?:استضافه|احتضان)$/.test(tokens[from - 1]?.folded ?? "");
  return isOffered ? groups.findLast(({ to, preposition }) => to < from && preposition === "") : undefined;
}

function otherThan({ members }: Group, host: Group | undefined): Group | undefined {
  const keys = new Set(members.map(({ actor }) => actor?.key));
  return host?.members.every(({ actor }) => !keys.has(actor?.key)) ? host : undefined;
}

function chairOf(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  return events.findLast(
    ({ trigger: verb, subject }) =>
      subject !== undefined &&
      verb.to <= trigger.from &&
      chairs.test(clause.tokens[verb.from]!.forms.at(-1)!.word) &&
      (!/تول/.test(clause.tokens[verb.from]!.folded) || clause.tokens[trigger.from - 1]?.folded === "رياسه") &&
      isObjectOf(clause, verb, trigger),
  )?.subject;
}
