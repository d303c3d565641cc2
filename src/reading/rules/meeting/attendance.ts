import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { attendedBy, hostBefore, hostBehind } from "./englishGatherings.ts";
import type { ReadMeeting } from "./meetings.ts";

/** Words after which those who come are listed. */
const attending =
  /^(?:و?(?:شارك|شاركت|يشارك|تشارك|سيشارك|ستشارك|حضر|حضرت|جلس|جلست)|و?(?:يحضر|حضر|حضرت|سيحضر)(?:ها|ه)|و?(?:ضم|ضمت|يضم|تضم|جمع|جمعت|تجمع)|بمشاركه|و?بحضور|حضور|مشاركه)$/;
const present = /^(?:بمشاركه|و?بحضور)$/;
/** What may stand between them. */
const listed =
  /^(?:فيه|فيها|به|بها|طاولته|طاولتها|مايدته|مايدتها|الي|جانب|كل|كلا|من|و?كذلك|ايضا|و?بينهم|فضلا|عن|و?بحضور|و?بمشاركه|و?حضر\S*|و?شارك|كما|الذي|التي|و?من|ب|امس|و|كان|بين|اضافه|علاوه|علي)$/;
const chairs =
  /^(?:تولي|تولت|يتولي|تتولي|تراس|تراست|يتراس|تتراس|افتتح|افتتحت|استضاف|استضافت|يستضيف|تستضيف|احتضنت|احتضن|تحتضن)$/;

/** "القمة التي شارك فيها أ، وب، وحضرها ج": all who are listed, with whoever gives or chairs it. */
export function attendance(clause: TextClause, { trigger }: Event, events: readonly Event[]): ReadMeeting | undefined {
  if (clause.language === "en") return attendedBy(clause, { trigger, subject: undefined, date: undefined }, events);
  if (trigger.value.kind !== "MEETING" || !/^(?:with|forum)$/.test(trigger.value.pattern)) return undefined;
  const { tokens, sentence, groups, phraseAt, isDate } = clause;
  const start = tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 20))
    .find(
      ({ folded, index }) => (index < trigger.to + 8 ? attending : present).test(folded) && !phraseAt(index),
    )?.index;
  if (start === undefined) return attendedBehind(clause, trigger);
  const guests: Group[] = [];
  for (let index = start + 1; index < sentence.to; index++) {
    const group = groups.find(({ from }) => from === index);
    if (group) {
      guests.push(group);
      index = group.to - 1;
    } else if (!phraseAt(index) && !isDate(index) && !listed.test(tokens[index]!.folded)) break;
  }
  const chair = chairOf(clause, trigger, events);
  const parties = guests.filter(({ members }) => members.length > 0);
  const count = parties.reduce((sum, { members }) => sum + members.length, chair?.members.length ?? 0);
  if (parties.length === 0 || count < 2) return undefined;
  const all: Group = { ...parties[0]!, members: parties.flatMap(({ members }) => members) };
  return chair ? { groups: [chair, all], roles: ["HOST", "PARTICIPANT"] } : { groups: [all], roles: ["PARTICIPANT"] };
}

/** "ضم اللقاء، إلى جانب أ، كلا من ب وج", "حضر الاجتماع عن الجانب التركي أ وعن الجانب المصري ب" */
function attendedBehind({ tokens, groups, sentence, phraseAt }: TextClause, { from, to }: Trigger) {
  if (!/^[وف]?(?:ضم|ضمت|حضر|حضره|حضرها|حضرت|جمع|جمعت|تراس|تراست)$/.test(tokens[from - 1]?.folded ?? ""))
    return undefined;
  const guests: Group[] = [];
  for (let index = to; index < sentence.to; index++) {
    const group = groups.find((each) => each.from === index);
    if (group && arePersons(group)) {
      guests.push(group);
      index = group.to - 1;
    } else if (!phraseAt(index) && !listed.test(tokens[index]!.folded) && !sides.test(tokens[index]!.folded)) break;
  }
  const members = guests.flatMap((group) => group.members);
  // "حضر المؤتمر أ وب": as guests of others.
  const isOfSides = tokens.slice(to, guests[0]?.from).some(({ folded }) => sides.test(folded));
  const isGathered = /^[وف]?(?:ضم|ضمت|جمع|جمعت)$/.test(tokens[from - 1]!.folded);
  return members.length < 2 || !(isGathered || isOfSides)
    ? undefined
    : { groups: [{ ...guests[0]!, members }], roles: ["PARTICIPANT" as const] };
}

/** "عن الجانب التركي", folded. */
const sides = /^و?(?:عن|الجانب|الوفد|الطرف)$/;

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
