import { isInArabicRelative } from "../../dates/background.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

const relatives = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين)$/;
/** Verbs of who comes or is sent somewhere, folded: what the relative clause behind them tells was there and then. */
const journeys = /^[وف]?(?:زار|وصل|توجه|سافر|انتقل|طار|اوفد|ارسل|بعث)(?:ت|ا|تا|وا)?$/;
/** Words behind which an Arabic verb tells what was before, or what somebody else did meanwhile. */
const earlier = /^(?:بعدما|بعد|منذ|عقب|كان|كانت|قد|ان|لو|بينما|فيما)$/;

/**
 * "زار أ في مايو والتقى ب", "وصل الاثنين إلى أ حيث اجتمع مع ب", "التقى السبت أ قبل أن يوقع مع ب": the date of the last clause that has one
 * is that of what an Arabic sentence goes on to tell.
 */
export function continuedDate(
  { language, dates, tokens, sentence }: TextClause,
  { trigger }: Event,
): TextDate | undefined {
  if (language !== "ar" || !isContinued(tokens, trigger) || isDuring(tokens, trigger)) return undefined;
  const inRelative = beginsRelative(tokens, sentence.from, trigger);
  const isThere = tokens.slice(sentence.from, trigger.from).some(({ folded }) => journeys.test(folded));
  if (inRelative && !(trigger.value.kind === "MEETING" && isThere)) return undefined;
  const before = dates.findLast(({ from, to, past, isSince, isAhead }) => {
    const isHere = from >= sentence.from && to <= trigger.from;
    const isDay = past !== null && past.length >= 7 && !isSince && !isAhead;
    return isHere && isDay && !isInArabicRelative(tokens.slice(sentence.from, from));
  });
  return before && isToldOnDay(tokens, before.to, trigger) ? undefined : before;
}

/** "أنهى اليوم زيارة استقبله خلالها فلان": what was on any day of it. */
export function isDuring(tokens: TextClause["tokens"], { to }: Trigger): boolean {
  return /^(?:خلال|اثناء)(?:ها|ه)$/.test(tokens[to]?.folded ?? "");
}

/** A past deed of its own, or what comes "before that": no noun, no habit, and nothing that was before. */
function isContinued(tokens: TextClause["tokens"], { form, value, from, isImperfect, isFuture }: Trigger): boolean {
  if (form !== "finite" || !/^(?:MEETING|SANCTION|ASSOCIATION|OTHER)$/.test(value.kind)) return false;
  const [second, first] = [tokens[from - 2]?.folded ?? "", tokens[from - 1]?.folded ?? ""];
  if (first === "ان" && /^(?:قبل|قبيل)$/.test(second)) return true;
  return !isImperfect && !isFuture && !earlier.test(first) && !/^(?:بعدما|بعد)$/.test(second);
}

/** "قال الاثنين إن أ التقى ب": what is said on a day may have been before, but a sanction or a recall that is announced is of that day. */
export function isToldOnDay(tokens: TextClause["tokens"], start: number, { from, value }: Trigger): boolean {
  const words = tokens.slice(start, from).map(({ folded }) => folded);
  return (
    value.kind !== "SANCTION" &&
    !(value.kind === "ASSOCIATION" && value.patterns.some(({ type }) => type === "recalled-ambassador")) &&
    words.some((word, index) => /^ب?(?:ان|انه|انها|انهم)$/.test(word) && !/^(?:قبل|قبيل)$/.test(words[index - 1] ?? ""))
  );
}

/** Whether a relative clause begins with a verb. */
function beginsRelative(tokens: TextClause["tokens"], start: number, { from }: Trigger): boolean {
  return tokens.slice(Math.max(start, from - 2), from).some(({ folded }) => relatives.test(folded));
}
