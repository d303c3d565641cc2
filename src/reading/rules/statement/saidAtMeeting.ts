import { keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingJustTold } from "./meetingJustTold.ts";
import { isAtAnyTime } from "./statementDates.ts";

const meetingWords: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /^(?:during|at|after|in|following) (?:the|their|his|her) (?:\w+ ){0,2}?(?:meeting|talks|summit|encounter|conversation|call|ceremony|signing|visit|dinner|lunch|reception|session)\b|^afterwards\b|^after meeting (?:him|her|them)\b|^(?:told|at) (?:a|the|their|his|her) (?:joint )?(?:news|press) conference\b/i,
  ar: /^و?(?:خلال|أثناء|في|عقب|بعد|إثر|ختام|أعقب|هامش) (?:ختام )?(?:(?:اللقاء|الاجتماع|المحادثات|المباحثات|القمة|المكالمة|الاتصال|الزيارة|المفاوضات)(?!\p{L})|لقائ(?:ه|ها|هما)|اجتماع(?:ه|ها|هما)|محادثات(?:ه|ها|هما)|مباحثات(?:ه|ها|هما)|مؤتمر صح[ا]?في مشترك|مستهل (?:اللقاء|الجلسة|الاجتماع|القمة)|بيان(?:ه|ها|هم|هما)? (?:ال)?(?:ختامي|مشترك)|البيان الختامي|كلمت(?:ه|ها) (?:خلال|أمام|في))/u,
};

/**
 * "said during the meeting": the statement with the day of the meeting of its speaker that was reported last.
 * @param reported all relations before it
 */
export function datedByMeeting(
  statement: ReadRelation,
  clause: TextClause,
  event: Event,
  reported: readonly ReadRelation[],
): ReadRelation {
  const isDated = statement.date !== null || statement.dateText !== null;
  const isSaid = statement.kind === "STATEMENT";
  if (!(isSaid || statement.associationType === "agreement") || isDated || statement.modality !== "ASSERTED")
    return statement;
  if (isSaid && isAtAnyTime(clause, event)) return statement;
  const speakers = keysOf(statement, isSaid ? "SPEAKER" : undefined);
  const earlier =
    isSaid && continues(clause, event) ? reported.findLast((each) => isBySame(each, speakers)) : undefined;
  if (earlier) return { ...statement, date: earlier.date };
  const said = isSaid ? saidBefore(clause, event, speakers, reported) : undefined;
  if (said) return { ...statement, date: said.date };
  const answered =
    isSaid && isInTurn(clause)
      ? reported.findLast(
          ({ kind, passage }) => /^(?:STATEMENT|MEETING)$/.test(kind) && passage.start < clause.sentence.start,
        )
      : undefined;
  if (answered) return { ...statement, date: answered.date };
  const next = isSaid ? meetingJustTold(clause, event, speakers, reported) : undefined;
  if (next) return { ...statement, date: next.date };
  if (!refersToMeeting(clause, event) && !(isSaid && (continuesMeeting(clause, reported) || isAtOccasion(clause))))
    return statement;
  const meeting = reported.findLast(
    (each) =>
      each.kind === "MEETING" &&
      each.modality === "ASSERTED" &&
      (!isSaid || keysOf(each).some((key) => speakers.includes(key))),
  );
  if (meeting && meeting.date !== null) return { ...statement, date: meeting.date };
  const occasion = isSaid && isAtOccasion(clause) ? reported.findLast(hasDay) : undefined;
  return occasion ? { ...statement, date: occasion.date } : statement;
}

/** "told the council after the vote", "said at the signing": an occasion that the text has told of, whoever took part. */
function isAtOccasion({ text, sentence, language }: TextClause): boolean {
  return occasions[language].test(text.slice(sentence.start, sentence.end));
}

const occasions: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /\b(?:at|after|following) the (?:\w+ ){0,2}?(?:vote|ceremony|signing|verdict|ruling)\b/i,
  ar: /(?:^|\s)و?(?:خلال|أثناء|عقب|بعد|إثر|في ختام|في مستهل|في أعقاب) (?:ال)?(?:جلسة|توقيع|مراسم|تصويت|حفل|افتتاح|أداء اليمين|تنصيب|اجتماع|قمة|محادثات|مباحثات|لقاء)(?!\p{L})|(?:^|\s)في مؤتمر صح[ا]?في مشترك/u,
};

/** "من جهته، أعلن", "أما فلان فدعا": who speaks in turn speaks on the day of who spoke or met before. */
function isInTurn({ tokens, sentence, language }: TextClause): boolean {
  const opening = foldedText(tokens, sentence.from, sentence.from + 4);
  const isNext = !tokens[sentence.from]!.gap.includes("\n");
  if (language === "ar" && isNext && /^و?اما /.test(opening)) return true;
  return language === "ar" && /(?:^| )و?(?:من (?:جهت|جانب|ناحيت)|بدور)(?:ه|ها|هم)(?: |$)/.test(opening);
}

function hasDay({ date, modality }: ReadRelation): boolean {
  return date?.length === 10 && modality === "ASSERTED";
}

/** "She added that", "He replied that": what the same paragraph has just told, by the same speaker, or by whoever is answered. */
function saidBefore(
  { tokens, text, sentence, language }: TextClause,
  { trigger }: Event,
  speakers: readonly string[],
  reported: readonly ReadRelation[],
): ReadRelation | undefined {
  const verb = tokens[trigger.from]!.folded;
  const isMore = /^(?:add|adds|added|continued|goes|went)$/.test(verb);
  const isReply = /^(?:replied|retorted|countered|answered|responded|rejoined)$/.test(verb);
  const before = reported.findLast(({ kind }) => kind === "STATEMENT");
  if (language !== "en" || !before || !(isReply || (isMore && isBySame(before, speakers)))) return undefined;
  return text.slice(before.passage.start, sentence.start).includes("\n") ? undefined : before;
}

/** Who speaks next in the same paragraph speaks at the same news conference. */
function continuesMeeting({ text, sentence, language }: TextClause, reported: readonly ReadRelation[]): boolean {
  const before = reported.findLast(({ kind }) => kind === "STATEMENT");
  if (!before || before.date === null || language !== "en") return false;
  const between = text.slice(before.passage.start, sentence.start);
  return !between.includes("\n") && /\b(?:news|press) conference\b/i.test(between);
}

/** "مضيفا", "وأضاف": what goes on with what its speaker has just said has the same day. */
function continues({ tokens, language }: TextClause, { trigger }: Event): boolean {
  if (language !== "ar") return false;
  return (
    trigger.form === "gerund" ||
    /^(?:اضاف|اضافت|تابع|تابعت|اردف|اردفت|استطرد|ختم)$/.test(tokens[trigger.from]!.forms.at(-1)!.word)
  );
}

function isBySame(relation: ReadRelation, speakers: readonly string[]): boolean {
  const others = relation.kind === "STATEMENT" ? keysOf(relation, "SPEAKER") : [];
  return others.length === speakers.length && others.every((key, index) => key === speakers[index]);
}

function refersToMeeting({ tokens, text, sentence, language }: TextClause, { trigger }: Event): boolean {
  const reach = language === "ar" ? 14 : 5;
  return tokens
    .slice(Math.max(sentence.from, trigger.from - 5), Math.min(sentence.to, trigger.to + reach))
    .some(({ start }) => meetingWords[language].test(text.slice(start, start + 40)));
}
