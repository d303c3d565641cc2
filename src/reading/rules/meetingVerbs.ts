import { discussedNouns, nounsOfStatesOnly } from "../tables/en/meeting.ts";
import type { Group, TextClause } from "./clause.ts";
import { gatheredList, listFrom } from "./englishGatherings.ts";
import type { ReadMeeting } from "./meetings.ts";
import { meetsThere } from "./meetsThere.ts";
import { objectOf } from "./objectOf.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { antecedentOf } from "./pronouns.ts";
import { afterWhom, afterWith } from "./relativeObject.ts";
import type { Event } from "./sentenceTriggers.ts";
import { isOutlet } from "./sources.ts";
import type { Trigger } from "./trigger.ts";

/** Who takes part in what a verb of meeting reports. */
export function meetingOfVerb(clause: TextClause, event: Event, events: readonly Event[]): ReadMeeting | null {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  if (pattern === "gather")
    return clause.language === "en" ? gatheredList(clause, event, events) : gathered(clause, event, events);
  if (!subject) return null;
  const isArabic = clause.language === "ar";
  if (trigger.form === "passive") {
    const found = passiveSubject(clause, trigger);
    const isPerson = ({ members }: Group) => members.every(({ actor }) => actor?.kind === "PERSON");
    // "He will visit Nicosia and be received by A"
    const visitor =
      pattern === "host" && found && !isPerson(found) && !isArabic
        ? clause.groups.findLast((group) => group.to <= found.from && group.preposition === "" && isPerson(group))
        : found;
    if (pattern === "host" && visitor?.members.some(({ actor }) => actor?.kind !== "PERSON")) return null;
    return visitor ? two(visitor, subject, pattern === "host" ? ["VISITOR", "HOST"] : undefined) : null;
  }
  // "وناقشه مع فلان": the pronoun is what they talk about.
  if (trigger.hasPronoun && pattern !== "with") {
    if (isHostedTalks(event, events)) return null;
    const other =
      actorBefore(clause, event, events) ??
      antecedentOf(clause, trigger, subject, pattern === "visit", pattern === "host");
    return other ? two(subject, other, rolesOf[pattern]) : null;
  }
  switch (pattern) {
    case "host": {
      // "called in A"
      const first =
        afterWhom(clause, subject) ??
        objectOf(clause, event, [""]) ??
        clause.groups.find(({ from }) => from === trigger.to);
      // "was host to A and B as well as C"
      const list =
        !isArabic && first && first.from >= trigger.to
          ? listFrom(clause, first.from).filter(({ actor }) => actor?.kind === "PERSON")
          : [];
      const guest = first && list.length > first.members.length ? { ...first, members: list } : first;
      const host = isArabic
        ? clause.groups.find((group) => isAgent(clause, group) && group.from > trigger.to)
        : undefined;
      if (host) return two(subject, host, ["VISITOR", "HOST"]);
      return guest ? two(subject, guest, ["HOST", "VISITOR"]) : null;
    }
    case "summon": {
      const envoy = objectOf(clause, event, [""], 6);
      const isEnvoy = envoy?.members.every(({ actor, title }) => actor?.kind === "PERSON" && title !== null);
      return envoy && isEnvoy ? two(subject, envoy, ["HOST", "VISITOR"]) : null;
    }
    case "stay": {
      const host = objectOf(clause, event, ["علي", "لدي", "عند"], 6);
      return host ? two(subject, host, ["VISITOR", "HOST"]) : null;
    }
    case "visit":
    case "travel": {
      const place = objectOf(clause, event, placePrepositions(clause, trigger), 4);
      const isPlace = place?.members.every(({ actor }) => actor?.kind !== "PERSON");
      // "visited the ambassador, A"
      if (place && !isPlace && (isArabic || pattern === "visit")) return two(subject, place, ["VISITOR", "HOST"]);
      const told = isPlace && !isArabic ? toldThere(clause, event, events) : undefined;
      if (told) return two(subject, told, ["VISITOR", "HOST"]);
      return place && isPlace && !meetsThere(clause, subject, events) ? two(subject, place, ["VISITOR", "HOST"]) : null;
    }
    case "discuss": {
      const other = discussedWith(clause, event);
      if (other) return two(subject, other);
      const isOfAll = subject.members.length >= 2 && !isPurpose(event, events);
      return isOfAll ? { groups: [subject], roles: ["PARTICIPANT"] } : null;
    }
    default: {
      const described = pattern === "object" ? afterWhom(clause, subject) : afterWith(clause, subject);
      if (described) return two(subject, described);
      const other = objectOf(clause, event, prepositionsOf(pattern, isArabic), isArabic ? 14 : 6);
      const isReported =
        isArabic && pattern === "with" && other?.preposition === "ب" && /^بان/.test(clause.tokens[other.from]!.folded);
      const isDirect = isArabic || pattern === "object" || other?.preposition !== "" || other.from === trigger.to;
      // "Speaking to the agency A, B said"
      if (other?.members.length && other.members.every(isOutlet)) return null;
      // "sees the movement as a threat"
      const isSeen = !isArabic && /^(?:see|saw)/.test(clause.tokens[trigger.from]!.folded);
      if (isSeen && other?.members.some(({ actor }) => actor?.kind !== "PERSON")) return null;
      if (other && isDirect && !isReported) {
        const met = two(subject, other);
        // A call is one with each.
        return met && isArabic && pattern === "call" ? { ...met, isSeparate: true } : met;
      }
      return subject.members.length >= 2 && !isPurpose(event, events)
        ? { groups: [subject], roles: ["PARTICIPANT"] }
        : null;
    }
  }
}

/** "flew to Cairo to urge A to sign": whom the visitor came to speak to. */
function toldThere({ groups, tokens }: TextClause, { trigger }: Event, events: readonly Event[]): Group | undefined {
  const aim = events.find(({ trigger: { from, form, value } }) => {
    const isAim = form === "base" && value.kind === "STATEMENT" && tokens[from - 1]?.folded === "to";
    return isAim && from > trigger.to && from - trigger.to < 8;
  });
  const told = aim && groups.find(({ from, isGenitive }) => from === aim.trigger.to && !isGenitive);
  return told?.members.every(({ actor }) => actor?.kind === "PERSON") ? told : undefined;
}

/** "discussed trade with Iran with A": who talks, not what is talked about. */
function discussedWith({ groups, tokens, sentence }: TextClause, { trigger }: Event): Group | undefined {
  const end = Math.min(sentence.to, trigger.to + 18);
  const stop = tokens
    .slice(trigger.to, end)
    .find(({ folded, gap }) => /;/.test(gap) || /^(?:after|before|while|but|which|who|when)$/.test(folded));
  return groups.find(
    ({ from, preposition, members }) =>
      from > trigger.to &&
      from < (stop?.index ?? end) &&
      preposition === "with" &&
      (!discussedNouns.test(wordBeforeWith(tokens, from)) ||
        (nounsOfStatesOnly.test(wordBeforeWith(tokens, from)) &&
          members.every(({ actor }) => actor?.kind === "PERSON"))),
  );
}

function wordBeforeWith(tokens: TextClause["tokens"], from: number): string {
  const preposition = tokens.slice(0, from).findLast(({ folded }) => folded === "with");
  return tokens[(preposition?.index ?? 0) - 1]?.folded ?? "";
}

/** "يلتقي فلانا قبل أن يغادر إلى روما، حيث يستقبله": who acts before is the one whom others receive. */
function actorBefore({ tokens }: TextClause, { trigger, subject }: Event, events: readonly Event[]): Group | undefined {
  // "استقبلهما": two others.
  if (/هما$/.test(tokens[trigger.from]!.folded)) return undefined;
  if (trigger.value.kind !== "MEETING" || trigger.value.pattern !== "host" || subject!.from < trigger.from)
    return undefined;
  const before = events.find((each) => each.trigger.from < trigger.from && each.subject !== undefined)?.subject;
  const [person] = before?.members ?? [];
  const isOther = person?.actor?.kind === "PERSON" && person.actor.key !== subject!.members[0]?.actor?.key;
  return isOther ? before : undefined;
}

/** The roles of the subject and the object, where they differ. */
const rolesOf: Readonly<Partial<Record<string, ReadMeeting["roles"]>>> = {
  visit: ["VISITOR", "HOST"],
  host: ["HOST", "VISITOR"],
};

function placePrepositions({ language, tokens }: TextClause, { value, from }: Trigger): readonly string[] {
  if (language === "en") return ["", "to", "in"];
  if (value.kind === "MEETING" && value.pattern === "visit") return [""];
  // "وصل كابل"
  if (/^[وف]?س?[يت]?وصلت?$|^[وف]?س?[يت]صل$/.test(tokens[from]!.folded)) return ["الي", ""];
  // "حط في أثينا"
  return /^[وف]?س?[يت]?(?:حط|هبط|نزل)ت?$/.test(tokens[from]!.folded) ? ["في"] : ["الي"];
}

/** "محادثات استضافتها أ": the pronoun is the talks. */
function isHostedTalks({ trigger }: Event, events: readonly Event[]): boolean {
  return (
    trigger.value.kind === "MEETING" &&
    trigger.value.pattern === "host" &&
    events.some(
      ({ trigger: { value, form, to } }) =>
        form === "noun" &&
        value.kind === "MEETING" &&
        value.pattern === "with" &&
        to <= trigger.from &&
        trigger.from - to < 3,
    )
  );
}

const arabicPrepositions: Readonly<Partial<Record<string, readonly string[]>>> = {
  object: ["", "ب"],
  call: ["", "ب", "مع"],
  talk: ["مع", "الي", "ب"],
};

function prepositionsOf(pattern: string, isArabic: boolean): readonly string[] {
  if (!isArabic)
    return pattern === "object" ? ["", "with", "on"] : pattern === "call" ? ["", "with", "to"] : ["with", "to"];
  return arabicPrepositions[pattern] ?? ["مع", "ب"];
}

/** "met to discuss": what a meeting is for is no other meeting. */
function isPurpose({ trigger }: Event, events: readonly Event[]): boolean {
  return (
    trigger.form === "base" &&
    events.some(({ trigger: each }) => each.from < trigger.from && each.value.kind === "MEETING")
  );
}

/** "استُقبل من قبل": the one who did it. */
function isAgent({ tokens }: TextClause, { from }: Group): boolean {
  return /^من (?:قبل|جانب)$/.test(
    tokens
      .slice(Math.max(0, from - 2), from)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

/** "جمع اللقاء بين أ وب": only where a meeting is what brings people together. */
function gathered(clause: TextClause, { trigger }: Event, events: readonly Event[]): ReadMeeting | null {
  const { groups } = clause;
  const journey = events.findLast(
    ({ trigger: { value, form, to } }) =>
      form === "noun" &&
      value.kind === "MEETING" &&
      value.pattern === "visit" &&
      to <= trigger.from &&
      trigger.from - to < 8,
  );
  if (journey) return journeyThrough(clause, trigger.to, journey, events);
  const isMeeting = events.some(
    ({ trigger: { value, from, to } }) =>
      value.kind === "MEETING" &&
      value.pattern !== "gather" &&
      ((to <= trigger.from && trigger.from - to < 8) || (from >= trigger.to && from - trigger.to < 3)),
  );
  if (!isMeeting) return null;
  const after = groups.filter(
    ({ from, preposition }) => from >= trigger.to && (preposition === "" || preposition === "بين"),
  );
  const first = after.find(({ members }) => members.length >= 2) ?? after[0];
  if (!first) return null;
  if (first.members.length >= 2) return { groups: [first], roles: ["PARTICIPANT"] };
  const other = groups.find(({ from, preposition }) => from >= first.to && /^(?:مع|ب|and)$/.test(preposition));
  return other ? two(first, other) : null;
}

/** "جولة تشمل مصر والأردن": a visit to each. */
function journeyThrough(
  { groups }: TextClause,
  to: number,
  journey: Event,
  events: readonly Event[],
): ReadMeeting | null {
  const places = groups.find(
    ({ from, members }) =>
      from >= to && from <= to + 3 && members.length > 0 && members.every(({ actor }) => actor?.kind === "STATE"),
  );
  const visitor = journey.subject ?? events.find(({ subject }) => subject)?.subject;
  return places && visitor ? { groups: [visitor, places], roles: ["VISITOR", "HOST"], isSeparate: true } : null;
}

function two(
  one: Group,
  other: Group,
  roles: ReadMeeting["roles"] = ["PARTICIPANT", "PARTICIPANT"],
): ReadMeeting | null {
  return one.members.length > 0 && other.members.length > 0 ? { groups: [one, other], roles } : null;
}
