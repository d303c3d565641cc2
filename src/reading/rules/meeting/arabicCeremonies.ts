import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { type Group, groupAfter, type TextClause } from "../arguments/clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { modalityOfVerb } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingPlace } from "./meetingPlace.ts";

const handing = /^[وف]?س?[يت]?(?:قدم|سلم|رفع)(?:ت|ا|تا|وا|ان|ون)?$/;
const accepting = /^[وف]?س?[يت]?(?:تسلم|استلم|تلقي|تلق|تقبل|قبل)(?:ت|ا|تا)?$/;
/** What somebody hands over himself, folded. */
const letters = /^(?:رساله|مذكره|رسالتين|دعوه)$/;
const resignation = /^استقالت(?:ه|ها|هما|هم)$/;
/** How many words may stand between the verb and what is handed over, and between that and to whom. */
const reach = { noun: 8, other: 6, oath: 16, letter: 12 } as const;

/** "أدى اليمين أمام الرئيس", "قدم أوراق اعتماده إلى أ", "تسلم أ أوراق اعتماد ب", "سلم استقالته إلى أ": who does so meets the other one. */
export function arabicCeremoniesIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  if (clause.language !== "ar" || clause.sentence.isHeadline) return [];
  return events.map((event) => ceremonyOf(clause, event, events)).filter((relation) => relation !== null);
}

function ceremonyOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger, subject, date } = event;
  if (!subject || trigger.form === "noun" || subject.members.length === 0) return null;
  const other =
    beforeWhom(clause, event) ?? letterTo(clause, event) ?? toWhom(clause, event) ?? credentialsOf(clause, event);
  const keys = new Set([...(other?.members ?? []), ...subject.members].map(({ actor }) => actor?.key));
  if (!other || other.members.length === 0 || keys.size < 2) return null;
  const isAccepted = accepting.test(clause.tokens[trigger.from]!.folded);
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "ceremony",
      parts: [
        ...partsWithRole(isAccepted ? "HOST" : "VISITOR", subject),
        ...partsWithRole(isAccepted ? "VISITOR" : "HOST", other),
      ],
      modality: modalityOfVerb(clause, trigger, events, date),
      date,
      passage: spanOf(wordsOf(clause, trigger), placeOf(subject), placeOf(other), date),
    },
    { place: meetingPlace(clause, trigger) },
  );
}

/** "أدى اليمين أمام البرلمان" */
function beforeWhom(clause: TextClause, { trigger: { value, to } }: Event): Group | undefined {
  const isOath = value.kind === "AFFILIATION" && value.pattern === "enter";
  return isOath ? groupAfter(clause, to, to + reach.oath, ["امام", "لدي"]) : undefined;
}

/** "قدم أوراق اعتماده إلى أ", "سلم استقالته إلى أ" */
function toWhom(clause: TextClause, { trigger, subject }: Event): Group | undefined {
  const { tokens } = clause;
  if (!handing.test(tokens[trigger.from]!.folded) || !subject!.members.every(isOfficer)) return undefined;
  const noun = tokens
    .slice(trigger.to, trigger.to + reach.noun + (subject!.to - subject!.from))
    .find(({ folded, index }) => resignation.test(folded) || isCredentials(clause, index));
  const other = noun && groupAfter(clause, noun.index + 1, noun.index + reach.other, ["الي", "ل"]);
  // Who resigns is a person, whose state does not.
  if (noun && resignation.test(noun.folded) && !subject!.members.every(isPerson)) return undefined;
  return other?.members.every(isOfficer) ? other : undefined;
}

/** "سلم السفير الوزير رسالة", "سلم السفير إلى الوزير مذكرة", "سلمت رسالة إلى الوزير" */
function letterTo(clause: TextClause, { trigger, subject }: Event): Group | undefined {
  const { tokens } = clause;
  if (!/^[وف]?س?[يت]?سلم(?:ت|ا)?$/.test(tokens[trigger.from]!.folded) || !subject!.members.every(isPerson))
    return undefined;
  const from = Math.max(trigger.to, subject!.to);
  const noun = tokens.slice(from, from + reach.letter).find(({ folded }) => letters.test(folded));
  const before = noun && groupAfter(clause, from, noun.index, ["", "الي", "ل"]);
  const other = before ?? (noun && groupAfter(clause, noun.index + 1, noun.index + reach.other, ["الي", "ل"]));
  return other?.members.every(isOfficer) ? other : undefined;
}

/** "تسلم أ أوراق اعتماد ب" */
function credentialsOf(clause: TextClause, { trigger, subject }: Event): Group | undefined {
  const { tokens } = clause;
  if (!accepting.test(tokens[trigger.from]!.folded)) return undefined;
  const noun = tokens
    .slice(trigger.to, trigger.to + reach.noun + (subject!.to - subject!.from))
    .find(({ index }) => isCredentials(clause, index));
  const envoy = noun && groupAfter(clause, noun.index + 2, noun.index + 2 + reach.other, ["", "من"]);
  return envoy?.members.every(isOfficer) ? envoy : undefined;
}

function isCredentials({ tokens }: TextClause, index: number): boolean {
  return tokens[index]!.folded === "اوراق" && /^اعتماد/.test(tokens[index + 1]?.folded ?? "");
}

function isOfficer(phrase: Phrase): boolean {
  return isPerson(phrase) || phrase.title !== null;
}

function isPerson({ actor }: Phrase): boolean {
  return actor?.kind === "PERSON";
}
