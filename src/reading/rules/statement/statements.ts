import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation, Span } from "../../reading.ts";
import { speechlessOfficers } from "../../tables/en/references.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { objectRelativeOf } from "../arguments/objectRelatives.ts";
import { type Part, partsWithRole, relationOf, spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { accusers } from "./accusers.ts";
import { answeredTo, isAnswer } from "./answers.ts";
import { carriedSpeaker } from "./carriedSpeaker.ts";
import { isContentBefore } from "./contentBefore.ts";
import { continuation, goesOnWithSame, isTold, objectOfContinuation } from "./continuedStatements.ts";
import { isDoneNotSaid } from "./englishDeeds.ts";
import { mouthpieceOf } from "./mouthpieces.ts";
import { reportersBehind } from "./reporters.ts";
import { isSpokenInArabic } from "./spokenInArabic.ts";
import { isSpoken } from "./spokenWords.ts";
import { spanOfContent } from "./statementContent.ts";
import { dateOfStatement } from "./statementDates.ts";
import { isNotDenied, modalityOfStatement } from "./statementModality.ts";
import {
  answeredBy,
  commentedOn,
  objectOfEarlier,
  repliedTo,
  sanctionedJustNow,
  whomPronounMeans,
} from "./statementReferences.ts";
import { subjectsIn } from "./statementSubjects.ts";
import { subjectsOfEarlier } from "./subjectsOfEarlier.ts";
import { isUnsaid } from "./unsaid.ts";

/**
 * The statement that a verb of speech reports; null if nobody in particular speaks, or if the verb may tell a deed that is about nobody.
 * @param earlier what the text has reported before
 * @param before the subjects of the sentences before
 */
export function statementOf(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly ReadRelation[] = [],
  before: readonly Group[] = [],
): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "STATEMENT") return null;
  const told = trigger.value.carries ? carriedSpeaker(clause, event) : event.subject;
  const mouth = told && mouthpieceOf(clause, told);
  // "جددت أ، على لسان فلان، رفضها": one statement.
  if (mouth && !trigger.hasConjunction && events.some((each) => isVerbBefore(each, event))) return null;
  const speaker = mouth ?? told;
  const isUndenied = isNotDenied(clause, event);
  const modality = isUndenied ? "ASSERTED" : modalityOfStatement(clause, event, events);
  if (!speaker || speaker.members.length === 0 || modality !== "ASSERTED") return null;
  if (speaker.members.some(isSpeechless)) return null;
  if (isTold(clause, event, events) || isUnsaid(clause, event, events, speaker)) return null;
  const next = continuation(clause, event, events);
  const keys = new Set([...speaker.members, ...told!.members].map(({ actor }) => actor!.key));
  const others = next ? events.filter((each) => each !== next) : events;
  const content = spanOfContent(clause, event, others);
  const isOwn =
    subjectsIn(clause, content, keys, speaker, trigger).length > 0 || refersBack(clause, event, content, keys, earlier);
  // Where what is said names nobody, the rest of the sentence may.
  const rest = clause.language === "ar" ? { isAlone: false } : { endsAtTurn: false };
  const span = isOwn ? content : spanOfContent(clause, event, others, rest);
  const answered = trigger.hasPronoun ? answeredBy(clause, event, events) : commentedOn(clause, event, events);
  const pronoun = pronounAt(clause, event);
  const objects = pronoun !== undefined && !answered ? whomPronounMeans(clause, pronoun, keys) : [];
  const sanctioned = sanctionedJustNow(clause, trigger, keys, earlier);
  const directly =
    sanctioned.length > 0
      ? sanctioned
      : isAnswer(clause, trigger)
        ? answeredTo(clause, trigger, keys, earlier, before)
        : objectOfEarlier(clause, trigger, keys, earlier);
  // "A, whom B urged to free C": about both.
  const isUrged = clause.tokens[trigger.to]?.folded === "to";
  const described = (isUrged ? objectRelativeOf(clause, trigger)?.antecedent?.members : undefined) ?? [];
  const named = answered ?? [
    ...objects,
    ...described.filter(({ actor }) => actor && !keys.has(actor.key)),
    ...repliedTo(clause, trigger, keys, earlier),
    ...(directly.length > 0 ? directly : subjectsIn(clause, span, keys, speaker, trigger)),
  ];
  const reporting = reportersBehind(clause, event, events);
  const about = named.filter((each) => !reporting.some(({ from, to }) => from <= each.from && each.to <= to));
  // "نفت أي رشوة في العراق": whoever accused them, rather than a place.
  const charging = about.every((each) => isIn(clause, each)) ? accusers(clause, event, keys, earlier) : [];
  const meant = charging.length > 0 ? charging : about;
  const subjects =
    about.length > 0
      ? meant
      : [
          ...subjectsOfEarlier(clause, saidIn(clause, event, speaker, span), keys, earlier),
          ...charging,
          ...objectOfContinuation(clause, next, keys),
        ];
  if (goesOnWithSame(clause, event, named, speaker, events, earlier)) return null;
  if (isDoneNotSaid(clause, event) && !isSpoken(clause, event, events)) return null;
  if (subjects.length === 0 && !isSpoken(clause, event, events) && !isSpokenInArabic(clause, event, events))
    return null;
  const parts: Part[] = [
    ...partsWithRole("SPEAKER", speaker),
    ...subjects.map((phrase) => ({ role: "SUBJECT" as const, phrase })),
  ];
  const date = dateOfStatement(clause, event, events);
  const passage = spanOf(span, ...parts.map(({ phrase }) => phrase.head).filter((head) => isInSentence(clause, head)));
  const { value } = (next ?? event).trigger;
  const own = value.kind === "STATEMENT" ? value.stance : trigger.value.stance;
  const stance = isUndenied ? "NEUTRAL" : own;
  const rule = trigger.value.carries ? "carried" : trigger.form === "noun" ? "noun" : stance.toLowerCase();
  return relationOf(clause, { kind: "STATEMENT", rule, parts, date, passage }, { stance });
}

/** What is done to persons only, folded: "واصفا إياه" may mean a plan. */
const doneToPersons = /^(?:متهم|مطالب|داعي|محذر|مهدد|متوعد|مناشد|حاث|شاكر|مهني)(?:ا|ه)$/;

/** "اتهمه", "متهما إياه" */
function pronounAt({ tokens, language }: TextClause, { trigger: { from, to, hasPronoun } }: Event): number | undefined {
  if (hasPronoun) return from;
  const isPerson = language === "ar" && doneToPersons.test(tokens[from]!.folded);
  return isPerson && /^ايا(?:ه|هما)$/.test(tokens[to]?.folded ?? "") ? to : undefined;
}

/** "في العراق" */
function isIn({ groups, language }: TextClause, { from }: Phrase): boolean {
  return language === "ar" && groups.some((group) => group.from === from && group.preposition === "في");
}

function isVerbBefore({ trigger: { value, form, from } }: Event, { trigger }: Event): boolean {
  return value.kind === "STATEMENT" && form !== "noun" && from < trigger.from && trigger.form !== "gerund";
}

/** "Greek officials said" */
function isSpeechless({ sort, title }: Phrase): boolean {
  return sort === "title" && title !== null && title.isPlural && speechlessOfficers.test(title.head);
}

/** "رحب بالاتفاق": whether Arabic words that name nobody are about whom the text has told of before. */
function refersBack(
  clause: TextClause,
  event: Event,
  span: Span,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): boolean {
  return (
    clause.language === "ar" &&
    [...subjectsOfEarlier(clause, span, speakers, earlier), ...accusers(clause, event, speakers, earlier)].length > 0
  );
}

/** "The visit was put off since A accused a firm of bribery": in English, what stands before the speaker is said only if the sentence begins with it. */
function saidIn(clause: TextClause, { trigger }: Event, speaker: Group, span: Span): Span {
  if (clause.language === "ar") return behindThat(clause, trigger, span);
  if (isContentBefore(clause, speaker, trigger)) return span;
  return { start: Math.max(span.start, clause.tokens[trigger.from]!.start), end: span.end };
}

/** "قالت فلانة، التي صاغت القرار، إن …": what only describes the speaker is not said. */
function behindThat({ tokens }: TextClause, { from, to }: Event["trigger"], { start, end }: Span): Span {
  const isSaying = /^[وف]?[يت]?(?:قال|قول)ت?$/.test(tokens[from]!.folded);
  const that = isSaying
    ? tokens.slice(to).find(({ folded, end: last }) => last <= end && /^ان(?:ه|ها)?$/.test(folded))
    : undefined;
  return { start: that?.start ?? start, end };
}

function isInSentence({ sentence }: TextClause, { start, end }: Span): boolean {
  return sentence.start <= start && end <= sentence.end;
}
