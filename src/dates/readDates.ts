import { agreedDate } from "./agreedDate.ts";
import { isPartialDate, lastDay } from "./partialDate.ts";
import { foldDate, type ReadDate, readFoldedDate } from "./readDate.ts";

/** What texts say about one time, as partial dates. */
export interface DateReading {
  /** When it was. */
  readonly on?: string;
  /** When it began: "since 2010". */
  readonly from?: string;
  /** When it ended: "until 2012". */
  readonly until?: string;
  /** The last day that the texts name, if they are all dates. */
  readonly latest?: string;
  /** Whether these say all that the texts say. Otherwise, keep the texts. */
  readonly complete: boolean;
}

type ReadOne = (folded: string) => ReadDate | null;

/** A text of which nothing can be read has none of these. */
interface Period {
  readonly on?: string;
  readonly from?: string;
  readonly until?: string;
  readonly cut?: true;
}

// In the form that `foldDate` gives a text.
const since =
  /^(?:from|since|as of|starting|effective(?: from)?|beginning|depuis|a partir d[eu]|des|desde|seit|ab|с|со|от|начиная с|von|منذ|من|ابتداء من|اعتبارا من)(?: the)? (?=.*\d)/u;
const until =
  /^(?:until|till|to|through|up to|jusquen|jusqua|jusquau|hasta|bis|до|по|حتي|الي|لغايه|حتي نهايه)(?: the)? (?=.*\d)/u;
const onwards =
  /(?<=\d)(?: ?(?:onwards?|\+)| ?[-–—]| ?(?:[-–—]|to) ?(?:present|now|today|date|date of writing|الان|اليوم))$/u;
const dash = /^[-–—] ?(?=\d{4})/u;
const range = /\s+(?:to|until|till|through|bis|до|по|الي|حتي|au|a|[-–—])\s+|(?<=\d{4})[-–—](?=\d{4}$)|\s*[–—]\s*/u;
const days = /^(\d{1,2}) ?[-–—] ?(\d{1,2})((?: |\.).+)$/u;
/** Between several dates in one cell. */
const several = /\s*[;|,،؛/()]\s*|\s+(?:or|and|ou|et|y|или|и|او|و|الموافق(?: ل)?)\s+/u;
/** A date of the Islamic calendar, which often stands beside the same day in the Gregorian one. */
const islamic =
  /\d ?(?:ه|هجري\p{L}*|a\.?h\.?)$|(?<!\p{L})(?:محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذ[وي] القعده|ذ[وي] الحجه|muharram|ramadan|rajab|shaban|shawwal|safar)(?!\p{L})/u;
/** An Islamic date in numbers; its separators are not those between several dates. */
const islamicNumbers = /(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?= ?ه(?:جري\p{L}*)?(?!\p{L}))/gu;
const uncertain =
  /\?|(?<!\p{L})(?:approx|circa|ca?\.|about|around|probabl|possibl|estimat|uncertain|before|after|environ|vers|avant|apres|около|примерно|حوالي|نحو|تقريب|قبل|بعد)/u;

/**
 * Reads the dates of texts, such as the values of a property or a cell with several dates, and what all of them agree on.
 * Nothing is guessed: "circa 1960" and "14 رمضان 1444" are no dates.
 * @param readOne reads a single date, in the form that `foldDate` gives it
 */
export function readDates(texts: readonly string[], readOne: ReadOne = readFoldedDate): DateReading {
  if (texts.length === 1 && isPartialDate(texts[0]!))
    return { on: texts[0]!, latest: lastDay(texts[0]!), complete: true };
  const periods = texts.flatMap((text) => readPeriods(foldDate(text), readOne));
  if (periods.some((period) => "contradicts" in period)) return { complete: false };
  const read = periods as readonly Period[];
  const [on, from, until] = (["on", "from", "until"] as const).map((name) => read.flatMap((each) => each[name] ?? []));
  const agreed = [on, from, until].map((dates) => agreedDate(dates!));
  const isWhole = read.every(({ cut, ...dates }) => !cut && Object.keys(dates).length > 0);
  const areDates = read.length > 0 && read.every((period) => period.on !== undefined);
  return {
    ...(agreed[0] !== undefined && { on: agreed[0] }),
    ...(agreed[1] !== undefined && { from: agreed[1] }),
    ...(agreed[2] !== undefined && { until: agreed[2] }),
    ...(areDates && { latest: on!.map(lastDay).sort().at(-1)! }),
    complete:
      isWhole && [on, from, until].every((dates, index) => dates!.every((date) => agreed[index]?.startsWith(date))),
  };
}

/** An unread text with a year, or an unread part with a number, may contradict what is read. */
type UnreadPeriod = Period | { readonly contradicts: true };

function readPeriods(text: string, readOne: ReadOne): UnreadPeriod[] {
  const period = readPeriod(text, readOne);
  if (period) return [period];
  if (uncertain.test(text)) return [{ contradicts: true }];
  const parts = text
    .replace(islamicNumbers, "$1 $2 $3")
    .split(several)
    .filter((part) => part !== "");
  const contradicting = parts.length === 1 ? /\d{4}/ : /\d/;
  const contradicts = (part: string) => contradicting.test(part) && !islamic.test(part);
  return parts.map((part) => readPeriod(part, readOne) ?? (contradicts(part) ? { contradicts: true } : {}));
}

function readPeriod(text: string, readOne: ReadOne): Period | null {
  const single = readOne(text);
  if (single) return { on: single.date, ...cutOf(single) };
  const half = readHalf(text, readOne);
  if (half) return half;
  const [isDays, first, last, rest] = days.exec(text) ?? [];
  const ends = isDays === undefined ? text.replace(since, "").split(range) : [`${first}${rest}`, `${last}${rest}`];
  if (ends.length !== 2) return null;
  const [from, to] = ends.map(readOne);
  return from && to && from.date <= to.date ? { from: from.date, until: to.date, ...cutOf(from, to) } : null;
}

function readHalf(text: string, readOne: ReadOne): Period | null {
  const rest = (words: RegExp) => (words.test(text) ? readOne(text.replace(words, "").trim()) : null);
  const begin = rest(since) ?? rest(onwards);
  if (begin) return { from: begin.date, ...cutOf(begin) };
  const end = rest(until) ?? rest(dash);
  return end && { until: end.date, ...cutOf(end) };
}

function cutOf(...dates: readonly ReadDate[]): Pick<Period, "cut"> {
  return dates.some(({ cut }) => cut) ? { cut: true } : {};
}
