import type { TextDate } from "../../dates/textDates.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isToldOnDay } from "../triggers/continuedDates.ts";
import { isObjectOf } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "flew in on Sunday and was welcomed by", "was in Rome on Monday, where A received her" */
export function dateOfVerbBefore(clause: TextClause, { trigger }: Event, events: readonly Event[]) {
  const { language, tokens, dates, sentence } = clause;
  if (language !== "en") return undefined;
  const meanwhile = dateOfMainClause(clause, trigger, events);
  if (meanwhile || trigger.form === "noun") return meanwhile;
  if (
    trigger.form === "base" &&
    !/^(?:declined|refused) to$/.test(`${tokens[trigger.from - 2]?.folded} ${tokens[trigger.from - 1]?.folded}`)
  )
    return undefined;
  const verb = events.findLast(
    ({ trigger: { form, from, value } }) =>
      form !== "noun" && from < trigger.from && (value.kind === "OTHER" || value.kind === "MEETING"),
  );
  if (verb?.date && trigger.hasConjunction) return verb.date;
  // "and was welcomed"
  const isJoined = tokens
    .slice(Math.max(sentence.from, trigger.from - 3), trigger.from)
    .some(({ folded }) => /^(?:and|where)$/.test(folded));
  if (verb?.date && isJoined) return verb.date;
  const where = dates.find((date) => isBeforeWhere(tokens, date, trigger.from));
  return where && trigger.from - where.to < 20 && !where.isSince ? where : undefined;
}

/** "criticised B on Saturday as he began a visit to Rome", "on Saturday while visiting Rome": the day of the main clause. */
function dateOfMainClause({ tokens }: TextClause, { from }: Event["trigger"], events: readonly Event[]) {
  const opener = tokens.slice(Math.max(0, from - 6), from).findLast(({ folded }) => /^(?:as|while)$/.test(folded));
  const main = opener && events.findLast(({ trigger }) => trigger.form === "finite" && trigger.from < opener.index);
  const isOne = opener && tokens.slice(opener.index, from + 1).every(({ gap }) => !/^[,;]/.test(gap));
  return isOne && main?.date && main.date.to <= opener.index && !main.date.isSince ? main.date : undefined;
}

/** "last May at a house in Lima, where A dined with": nothing but the place stands between. */
function isBeforeWhere(tokens: TextClause["tokens"], { to }: TextDate, verb: number): boolean {
  const where = tokens.findIndex(({ index, folded }) => index >= to && index < verb && folded === "where");
  if (where === -1) return false;
  const place = tokens.slice(to, where);
  return (
    place.length < 10 &&
    (place.length === 0 || /^(?:at|in|near|outside|on)$/.test(place[0]!.folded)) &&
    !place.some(({ gap }) => /[,;]/.test(gap))
  );
}

/** A meeting named after a verb has the day of the verb: "told reporters on Friday after a breakfast with". */
export function borrowedDate(clause: TextClause, { trigger }: Event, events: readonly Event[]) {
  const dated = events.filter(({ date }) => date !== undefined);
  // "يغادر غدا إلى أ حيث يلتقي ب", "يزور أ غدا في زيارة يلتقي خلالها ب"
  const isThere =
    trigger.isImperfect && /^(?:حيث|زياره|جوله|رحله)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "");
  const journey = isThere ? dated.findLast((each) => each.trigger.from < trigger.from) : undefined;
  if (clause.language === "ar" && journey?.date?.isAhead) return journey.date;
  const only = dated.find((each) => each.trigger.value.kind === "MEETING") ?? dated[0];
  if (new Set(dated.map(({ date }) => date)).size !== 1 || !only || trigger.value.kind !== "MEETING") return undefined;
  // "flew there on Monday to meet": the day is that of the journey.
  if (trigger.form === "base") return undefined;
  // "during his visit to Rome, A met B on Monday": the visit may have taken longer.
  if (trigger.value.pattern === "visit" && isBackground(clause, trigger.from)) return undefined;
  // "التقت أ السبت، وفي الغد اجتمعت بب"
  if (/^(?:الغد|التالي|غد)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "")) return undefined;
  const { value } = only.trigger;
  // "استقبل أ ب الاثنين، وقال إنه التقى ج"
  const isOfWords = clause.language === "ar" && trigger.form === "finite" && only.trigger.to <= trigger.from;
  if (isOfWords && isToldOnDay(clause.tokens, only.trigger.to, trigger)) return undefined;
  // «تلقى اتصالا من أ، وينتظر أن يستقبله ب الخميس المقبل»
  if (clause.language === "ar" && only.date?.isAhead && only.trigger.from > trigger.from) return undefined;
  // "was received by A, and will see B on Thursday": the day of what lies ahead.
  const isAhead = only.trigger.form === "base" && only.trigger.from > trigger.from;
  if (value.kind === "MEETING") return isAhead && clause.language === "en" ? undefined : only.date;
  if (trigger.form !== "noun" || only.trigger.from > trigger.from) return undefined;
  if (value.kind === "OTHER") return isObjectOf(clause, only.trigger, trigger) ? only.date : undefined;
  return value.kind === "STATEMENT" && trigger.value.pattern !== "visit" ? only.date : undefined;
}

function isBackground({ tokens }: TextClause, noun: number): boolean {
  const before = foldedText(tokens, noun - 3, noun);
  return /(?:^| )[وف]?(?:during|خلال|اثناء)(?: (?:an?|the|his|her|its|their|official|state))*$/.test(before);
}
