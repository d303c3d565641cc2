import { mentionOf, type Phrase } from "../actors/phrase.ts";
import { keyOfMention, keysOf } from "../mergeRelations.ts";
import type { ReadRelation } from "../reading.ts";
import { givenPortfoliosIn } from "./arabicAppointments.ts";
import { arabicLeadershipsIn } from "./arabicLeaderships.ts";
import { arabicMembersIn } from "./arabicMembers.ts";
import { arabicParticipleTiesIn } from "./arabicParticipleTies.ts";
import { arabicSuccessionsIn } from "./arabicSuccessions.ts";
import { arabicTenuresIn } from "./arabicTenures.ts";
import { associationsOf } from "./associations.ts";
import { backedOrganizationsIn } from "./backedOrganizations.ts";
import { bodySessionsIn } from "./bodySessions.ts";
import { briefingsIn } from "./briefings.ts";
import type { Group, TextClause } from "./clause.ts";
import { englishMediationIn } from "./englishMediation.ts";
import { isLeftOpen } from "./governor.ts";
import { joinedSanction } from "./joinedSanctions.ts";
import { jointActivitiesIn } from "./jointActivities.ts";
import { kinshipIn } from "./kinship.ts";
import { listedToo } from "./listedToo.ts";
import { mediationIn } from "./mediationIn.ts";
import { meetingsOf } from "./meetings.ts";
import { membersIn } from "./members.ts";
import { membershipsOf } from "./memberships.ts";
import { mutualTiesIn } from "./mutualTies.ts";
import { ownedFirmsIn } from "./ownedFirms.ts";
import { datedByMeeting } from "./saidAtMeeting.ts";
import { sanctionOf } from "./sanctions.ts";
import { type Event, eventsOf } from "./sentenceTriggers.ts";
import { signingsIn } from "./signings.ts";
import { isOutlet, isSource } from "./sources.ts";
import { statementOf } from "./statements.ts";
import { tenuresIn } from "./tenures.ts";

/** How many sentences before it the subject of a sentence without one may stand. */
const mostSubjects = 3;

/** What the sentences of an article report, except the offices that titles state. */
export function relationsOf(clauses: readonly TextClause[]): ReadRelation[] {
  const relations: ReadRelation[] = [];
  let subjects: readonly Group[] = [];
  let listed: { readonly relation: ReadRelation; readonly index: number } | undefined;
  for (const clause of clauses) {
    const events = eventsOf(clause, subjects);
    for (const event of events) {
      const speaker = speakerOver(clause, event, events);
      const reported = relationsOfEvent(clause, event, events, relations)
        .filter((relation) => isReported(relation, speaker, isPresupposed(clause, event), clause))
        .map((relation) => attributed(relation, clause, events))
        .map((relation) => datedByMeeting(relation, clause, event, relations))
        .filter((relation) => !isPartOf(relation, clause, relations) && !isOfTold(relation, clause, event, relations));
      for (const relation of reported) {
        const found = joinedSanction(relation, clause, event, relations);
        if (found) relations[relations.indexOf(found.first)] = found.joined;
        else relations.push(relation);
      }
    }
    relations.push(...journeysAlone(clause, events, relations));
    const sanction = relations.findLast(({ kind, modality }) => kind === "SANCTION" && modality === "ASSERTED");
    const isNew = sanction && clause.sentence.start <= sanction.passage.start;
    if (sanction && isNew) listed = { relation: sanction, index: clause.index };
    const continued = listed && !isNew ? listedToo(clause, listed) : null;
    if (listed && continued) {
      relations[relations.indexOf(listed.relation)] = continued;
      listed = { relation: continued, index: clause.index };
    }
    relations.push(...membersIn(clause), ...tenuresIn(clause), ...kinshipIn(clause), ...mutualTiesIn(clause, events));
    relations.push(...arabicMembersIn(clause), ...arabicTenuresIn(clause), ...mediationIn(clause));
    relations.push(...arabicParticipleTiesIn(clause));
    relations.push(...signingsIn(clause, events), ...ownedFirmsIn(clause), ...englishMediationIn(clause));
    relations.push(
      ...jointActivitiesIn(clause, events),
      ...briefingsIn(clause, events),
      ...backedOrganizationsIn(clause),
    );
    relations.push(...bodySessionsIn(clause, events, relations));
    relations.push(
      ...arabicLeadershipsIn(clause),
      ...arabicSuccessionsIn(clause, subjects),
      ...givenPortfoliosIn(clause),
    );
    const first = events.find(({ trigger, subject: of }) => of && trigger.form === "finite");
    if (first?.subject && !clause.sentence.isHeadline) subjects = [first.subject, ...subjects].slice(0, mostSubjects);
  }
  return relations;
}

/** "is due in Rome for a visit during which he will discuss trade": the journey, if the sentence does not say who else is met. */
function journeysAlone(
  clause: TextClause,
  events: readonly Event[],
  relations: readonly ReadRelation[],
): ReadRelation[] {
  const { sentence, language } = clause;
  if (language !== "en" || relations.some(({ kind, passage }) => kind === "MEETING" && passage.start >= sentence.start))
    return [];
  const journey = events.find(
    ({ trigger: { value } }) => value.kind === "MEETING" && /^(?:visit|travel|due)$/.test(value.pattern),
  );
  const others = events.filter((event) => event === journey || event.trigger.value.kind !== "MEETING");
  return journey && !speakerOver(clause, journey, events) ? meetingsOf(clause, journey, others) : [];
}

/** "froze his assets and barred him", "جمدت أصوله ومنعته من السفر": one sanction. */
function isPartOf(relation: ReadRelation, { sentence }: TextClause, relations: readonly ReadRelation[]): boolean {
  if (relation.kind !== "SANCTION") return false;
  return relations.some(
    (each) =>
      each.kind === "SANCTION" &&
      each.modality === relation.modality &&
      each.passage.start >= sentence.start &&
      keysOf(relation).every((key) => keysOf(each).includes(key)) &&
      keysOf(relation, "ISSUER").every((key) => keysOf(each, "ISSUER").includes(key)) &&
      (relation.date === null || relation.date === each.date),
  );
}

/** "signed the accord", after "restored relations": what two agreed upon is told before. */
function isOfTold(
  { kind, associationType, passage, proposedBy, participants }: ReadRelation,
  { tokens, sentence }: TextClause,
  { trigger: { from, to } }: Event,
  relations: readonly ReadRelation[],
): boolean {
  if (kind !== "ASSOCIATION" || associationType !== "agreement" || !proposedBy.startsWith("en/")) return false;
  if (!tokens.slice(from, to).some(({ folded }) => folded === "the")) return false;
  const keys = participants.map(({ mention }) => keyOfMention(mention)).sort();
  return relations.some(
    (each) =>
      each.kind === "ASSOCIATION" &&
      /^(?:diplomatic-relations|ceasefire|alliance|contract|prisoner-exchange|loan|arms-supply|supply)$/.test(
        each.associationType!,
      ) &&
      each.passage.end <= Math.max(passage.start, sentence.start) &&
      keysOf(each).every((key, index) => key === keys[index]),
  );
}

/** An event with the outlets and institutions that its sentence credits. */
function attributed(relation: ReadRelation, clause: TextClause, events: readonly Event[]): ReadRelation {
  if (relation.kind === "STATEMENT") return relation;
  const participants = keysOf(relation);
  const credited = creditedIn(clause, events).filter(({ actor }) => !participants.includes(keyOfMention(actor!)));
  return { ...relation, attribution: credited.map(mentionOf) };
}

function relationsOfEvent(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly ReadRelation[],
): ReadRelation[] {
  const meetings = meetingsOf(clause, event, events);
  if (meetings.length > 0) return meetings;
  const one = sanctionOf(clause, event, events) ?? statementOf(clause, event, events, earlier);
  return one ? [one] : [...membershipsOf(clause, event), ...associationsOf(clause, event, events)];
}

/** "a country invaded by its neighbor", "its sanctions on", "A, which sanctioned B": what is mentioned so is not what is claimed. */
function isPresupposed({ tokens, language }: TextClause, { trigger: { value, form, from, isFuture } }: Event): boolean {
  // "سترفع العقوبات": they are in force.
  const isInForce =
    language === "ar" &&
    value.kind === "SANCTION" &&
    /^(?:lift|unlist)$/.test(value.pattern) &&
    (isFuture || tokens[from - 1]?.folded === "لن");
  if (isInForce) return true;
  const isTie = value.kind === "SANCTION" || value.kind === "ASSOCIATION";
  // "A, who met B", "A, with whom he had met"
  const isRelative =
    language === "en" &&
    tokens
      .slice(Math.max(0, from - 5), from)
      .some(
        ({ folded, gap, index }) =>
          (/^(?:which|who)$/.test(folded) && /,/.test(gap) && index >= from - 3) ||
          (folded === "whom" && /,/.test(tokens[index - 1]!.gap)),
      );
  return (isTie && (form === "noun" || form === "passive")) || isRelative;
}

interface Speaker {
  readonly group: Group;
  readonly denies: boolean;
}

/** Who says what a trigger is part of: only what carriers and institutions report is reported, others may claim it. */
function speakerOver(clause: TextClause, { trigger }: Event, events: readonly Event[]): Speaker | undefined {
  const { tokens } = clause;
  for (const { trigger: verb, subject } of events.toReversed()) {
    if (verb.value.kind !== "STATEMENT" || verb === trigger || !subject || isAfterContent(clause, trigger)) continue;
    const between = tokens.slice(Math.min(verb.to, trigger.to), Math.max(verb.from, trigger.from));
    const begins = verb.from < trigger.from;
    if (begins && isNewClause(clause, trigger, between)) continue;
    const isContent = begins
      ? clause.language === "en" || between.some(({ folded }) => /^(?:و?ان|انه|انها|بان|علي|ب.*|عن|الي)$/.test(folded))
      : isTail(clause, verb, subject);
    if (isContent) return { group: subject, denies: verb.value.stance === "DENY" && !isLeftOpen(clause, verb) };
  }
  return undefined;
}

/** "اتهمت أ فلانا بالفساد، ومنعته ب من السفر": what the article goes on to report. */
function isNewClause(
  { tokens, language }: TextClause,
  { from, form, hasConjunction }: Event["trigger"],
  between: TextClause["tokens"],
): boolean {
  const isTold = between.some(({ folded }) => /^ب?(?:ان|انه|انها|انهم)$/.test(folded));
  return language === "ar" && form === "finite" && hasConjunction && /[،؛]/.test(tokens[from]!.gap) && !isTold;
}

/** "أعلن أن …، بعد اتصالين": what an announcement followed is not announced. */
function isAfterContent({ tokens, language }: TextClause, { from, form }: Event["trigger"]): boolean {
  const before = tokens[from - 1];
  const isAfter = /^(?:بعد|عقب|اثر|غداه|خلال)$/.test(before?.folded ?? "");
  return language === "ar" && form === "noun" && isAfter && /^["”»]?[،,]/.test(before!.gap);
}

/** "…, the ministry said." */
function isTail({ tokens, sentence, language }: TextClause, verb: Event["trigger"], subject: Group): boolean {
  return (
    language === "en" &&
    verb.from >= subject.to &&
    tokens[verb.to]?.folded !== "that" &&
    /,/.test(tokens[subject.from]!.gap + (tokens[subject.from - 1]?.gap ?? "")) &&
    sentence.to - verb.to < 8
  );
}

function isReported(
  relation: ReadRelation,
  speaker: Speaker | undefined,
  isPresupposed: boolean,
  { bodies, language }: TextClause,
): boolean {
  if (!speaker || relation.kind === "STATEMENT") return true;
  if (speaker.denies) return false;
  if (isPresupposed) return true;
  const isCarrier = speaker.group.members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  const participants = keysOf(relation);
  // "قال المتحدث باسم الرئاسة إن الرئيس …": who belongs to the same body.
  const bodyKeys = new Map([...bodies].map(([key, { actor }]) => [key, actor?.key]));
  // "our delegation will travel to B on Monday, the minister said"
  const isOfOwn = (key: string) => {
    const body = bodies.get(key)?.actor;
    const isDone = relation.kind === "MEETING" || (relation.kind === "SANCTION" && language === "ar");
    if (!isDone) return false;
    if (participants.some((each) => bodyKeys.get(each) === (body?.key ?? key))) return true;
    return body?.kind === "STATE" && participants.includes(keyOfMention(body));
  };
  return (
    isCarrier ||
    speaker.group.members.some(({ actor }) => participants.includes(keyOfMention(actor!)) || isOfOwn(actor!.key))
  );
}

/** The outlets and institutions that a sentence names as its source, the outermost first. */
function creditedIn(clause: TextClause, events: readonly Event[]): Phrase[] {
  const speakers = events.flatMap(({ trigger, subject }) =>
    trigger.value.kind === "STATEMENT" && subject ? subject.members : [],
  );
  const organizations = speakers.filter(({ actor }) => actor?.kind === "ORGANIZATION");
  const sources = clause.phrases.filter(({ actor, from }) => actor?.kind === "ORGANIZATION" && isSource(clause, from));
  const distinct = new Map([...organizations, ...sources].map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].sort((one, other) => Number(isOutlet(other)) - Number(isOutlet(one)));
}
