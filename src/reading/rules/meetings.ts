import type { Modality } from "../../ontology/modalities.ts";
import type { ReadRelation } from "../reading.ts";
import { arabicObject } from "./arabicArguments.ts";
import type { Group, TextClause } from "./clause.ts";
import { type Part, partsWithRole, placeOf, relationOf, spanOf } from "./draft.ts";
import { englishObject } from "./englishArguments.ts";
import { meetingPlace } from "./meetingPlace.ts";
import { reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";

/** The meeting that a trigger reports; null if the sentence does not say who met. */
export function meetingOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern } = trigger.value;
  const found = participants(clause, event, events);
  if (!found) return null;
  const { parts, groups } = found;
  const keys = new Set(parts.map(({ phrase }) => phrase.actor?.key));
  if (keys.size < 2) return null;
  const modality: Modality = reportedModality(clause, trigger);
  const words = { start: clause.tokens[trigger.from]!.start, end: clause.tokens[trigger.to - 1]!.end };
  const date = event.date ?? borrowedDate(event, events);
  const passage = spanOf(words, ...groups.map(placeOf), date);
  return relationOf(
    clause,
    { kind: "MEETING", rule: `${pattern}${trigger.value.isNoun ? "-noun" : ""}`, parts, modality, date, passage },
    { place: meetingPlace(clause, trigger) },
  );
}

function participants(clause: TextClause, event: Event, events: readonly Event[]) {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "MEETING") return null;
  const { pattern, isNoun } = trigger.value;
  const isArabic = clause.language === "ar";
  const object = (prepositions: readonly string[], reach?: number) =>
    isArabic
      ? arabicObject(clause, trigger, subject, prepositions, reach)
      : englishObject(clause, trigger, prepositions, reach);
  if (trigger.form === "passive") {
    const visitor = clause.groups.filter((group) => group.to <= trigger.from && group.preposition === "").at(-1);
    if (!visitor || !subject) return null;
    const [host, guest] =
      pattern === "host" ? (["HOST", "VISITOR"] as const) : (["PARTICIPANT", "PARTICIPANT"] as const);
    return both(visitor, subject, partsWithRole(host, subject), partsWithRole(guest, visitor));
  }
  if (isNoun) return nounParticipants(clause, event, events);
  if (trigger.hasObject && isArabic) {
    const of = antecedent(clause, trigger.from, subject);
    return subject && of
      ? both(
          subject,
          of,
          partsWithRole(pattern === "visit" ? "VISITOR" : "PARTICIPANT", subject),
          partsWithRole(pattern === "visit" ? "HOST" : "PARTICIPANT", of),
        )
      : null;
  }
  if (!subject || !isPersonal(subject)) return null;
  if (pattern === "host") {
    const guest = object([""]);
    return guest && isPersonal(guest)
      ? both(subject, guest, partsWithRole("HOST", subject), partsWithRole("VISITOR", guest))
      : null;
  }
  if (pattern === "visit" || pattern === "travel") {
    const place = object(isArabic ? (pattern === "visit" ? [""] : ["الي"]) : ["", "to", "in"], 4);
    const meets = events.some(
      (other) =>
        other !== event &&
        other.trigger.value.kind === "MEETING" &&
        !/^(?:visit|travel)$/.test(other.trigger.value.pattern),
    );
    const isHost = place?.members.every(({ actor }) => actor?.kind !== "PERSON");
    return place && isHost && !(pattern === "travel" && meets)
      ? both(subject, place, partsWithRole("VISITOR", subject), partsWithRole("HOST", place))
      : null;
  }
  const prepositions = isArabic
    ? pattern === "object"
      ? ["", "ب"]
      : pattern === "call"
        ? ["", "ب", "مع"]
        : ["مع", "ب"]
    : pattern === "object"
      ? ["", "with"]
      : ["with", "to"];
  const other = object(prepositions, isArabic ? 14 : 6);
  const isReported =
    isArabic && pattern === "with" && other?.preposition === "ب" && clause.tokens[other.from]!.folded.startsWith("بان");
  if (other && isPersonal(other) && !isReported)
    return both(subject, other, partsWithRole("PARTICIPANT", subject), partsWithRole("PARTICIPANT", other));
  if (subject.members.length >= 2 && isMutual(clause, event))
    return { parts: partsWithRole("PARTICIPANT", subject), groups: [subject] };
  return null;
}

function isMutual(clause: TextClause, { trigger }: Event): boolean {
  return clause.language === "en" || trigger.value.kind === "MEETING";
}

function nounParticipants(clause: TextClause, { trigger, subject }: Event, events: readonly Event[]) {
  if (trigger.value.kind !== "MEETING") return null;
  const isArabic = clause.language === "ar";
  const { pattern } = trigger.value;
  const isBetween = (isArabic ? /^بين$/ : /between$/).test(
    clause.tokens[isArabic ? trigger.to : trigger.to - 1]?.folded ?? "",
  );
  const after = (prepositions: readonly string[], reach: number) =>
    isArabic
      ? arabicObject(clause, trigger, undefined, prepositions, reach)
      : englishObject(clause, trigger, prepositions, reach);
  const governor = events
    .filter(({ trigger: other, subject: of }) => other.from < trigger.from && of && other.form !== "noun")
    .at(-1)?.subject;
  const leading = clause.groups.find((group) => group.to <= trigger.from && group.preposition === "");
  if (pattern === "visit") {
    const visitor = subject ?? (isArabic ? undefined : governor);
    const place = after(isArabic ? ["الي", "ل"] : ["to", "of", ""], 5);
    if (!visitor || !place || place.members.some(({ actor }) => actor?.kind === "PERSON") || !isPersonal(visitor))
      return null;
    return both(visitor, place, partsWithRole("VISITOR", visitor), partsWithRole("HOST", place));
  }
  const between = after(["between", "بين", "of"], isArabic ? 6 : 3);
  if (between && between.members.length >= 2 && (isBetween || between.preposition !== "of"))
    return { parts: partsWithRole("PARTICIPANT", between), groups: [between] };
  const other = after(isArabic ? ["مع"] : ["with"], isArabic ? 6 : 3);
  const one =
    subject && isPersonal(subject) && subject.members[0]?.actor?.kind !== "STATE" ? subject : (governor ?? leading);
  if (other && one && isPersonal(other) && isPersonal(one) && one !== other)
    return both(one, other, partsWithRole("PARTICIPANT", one), partsWithRole("PARTICIPANT", other));
  const isHeld =
    !isArabic &&
    /^(?:talks in|a summit)$/.test(
      clause.text.slice(clause.tokens[trigger.from]!.start, clause.tokens[trigger.to - 1]!.end).toLowerCase(),
    );
  const all = governor ?? leading;
  if (isHeld && all && all.members.length >= 2) return { parts: partsWithRole("PARTICIPANT", all), groups: [all] };
  return null;
}

function both(one: Group, other: Group, first: Part[], second: Part[]) {
  return { parts: [...first, ...second], groups: [one, other] };
}

/** Whether persons, states or organizations other than outlets are meant. */
function isPersonal({ members }: Group): boolean {
  return members.length > 0;
}

/** Whom an attached pronoun stands for: the last group before that is not the subject. */
function antecedent(clause: TextClause, from: number, subject: Group | undefined): Group | undefined {
  const keys = new Set(subject?.members.map(({ actor }) => actor?.key));
  const fits = clause.groups.filter(
    (group) => group.to <= from && group.members.length === 1 && !keys.has(group.members[0]!.actor?.key),
  );
  return fits.at(-1);
}

/** A meeting named after a verb has the day of the verb: "told reporters on Friday after a breakfast with". */
function borrowedDate({ trigger }: Event, events: readonly Event[]) {
  const dated = events.filter(({ date }) => date !== undefined);
  const [only] = dated;
  if (dated.length !== 1 || !only) return undefined;
  const isNoun = trigger.value.kind === "MEETING" && trigger.value.isNoun;
  const { value } = only.trigger;
  if (value.kind === "MEETING") return only.date;
  return isNoun && value.kind === "STATEMENT" && only.trigger.from < trigger.from ? only.date : undefined;
}
