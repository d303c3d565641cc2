import { dayNumber, isoDay } from "../dates/dayNumber.ts";
import { monthByName } from "../dates/monthNames.ts";
import { isPartialDate } from "../dates/partialDate.ts";
import type { ReadingLanguage, Span } from "./reading.ts";
import type { Token } from "./text/token.ts";

/** A date expression of a text. */
export interface TextDate extends Span {
  readonly from: number;
  readonly to: number;
  /** What it is if it lies in the past, and what it is for something that is still to come. */
  readonly past: string | null;
  readonly future: string | null;
  /** Whether it begins something that lasts: since 2018. */
  readonly isSince: boolean;
  /** Whether the words say more than the date: "late 1999". */
  readonly saysMore: boolean;
}

type Rule = (match: RegExpExecArray, anchors: Anchors) => Pick<TextDate, "past" | "future"> | null;

interface Anchors {
  /** The day of publication, a whole day; null if unknown. */
  readonly day: string | null;
  /** The date of publication as far as it is known. */
  readonly published: string | null;
  /** The date that the text named last. */
  readonly last: string | null;
}

const weekdays: Readonly<Record<ReadingLanguage, readonly string[]>> = {
  en: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  ar: ["الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"],
};
const numbers = "zero one two three four five six seven eight nine ten".split(" ");

/** The date expressions of a text, in text order. Tokens are folded, so digits are Western and Arabic letters are in one spelling. */
export function datesOf(tokens: readonly Token[], language: ReadingLanguage, publishedOn: string | null): TextDate[] {
  const day = publishedOn?.length === 10 ? publishedOn : null;
  const dates: TextDate[] = [];
  let last: string | null = null;
  let index = 0;
  while (index < tokens.length) {
    const found = dateAt(tokens, index, language, { day, published: publishedOn, last });
    if (!found) {
      index++;
      continue;
    }
    dates.push(found);
    // The line with the date of publication is no anchor of the story.
    if (found.past !== null) last = found.past;
    index = found.to;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], from: number, language: ReadingLanguage, anchors: Anchors): TextDate | null {
  const rules = language === "en" ? englishRules : arabicRules;
  const first = tokens[from]!;
  let words = "";
  const ends: number[] = [];
  for (let to = from; to < Math.min(tokens.length, from + 9); to++) {
    const token = tokens[to]!;
    if (to > from && /[\n.؛;:!?؟]/.test(token.gap)) break;
    const gap =
      to === from
        ? ""
        : token.gap.includes("/")
          ? "/"
          : /[،,]/.test(token.gap)
            ? ", "
            : token.gap.includes("-")
              ? "-"
              : token.gap.includes("(")
                ? " ("
                : " ";
    const form = to === from && language === "ar" ? (first.forms.at(-1)?.word ?? token.folded) : token.folded;
    words += gap + form;
    ends.push(words.length);
  }
  const variants =
    language === "ar" ? [...new Set([words, ...first.forms.map(({ word }) => word + words.slice(ends[0]!))])] : [words];
  for (const [pattern, rule] of rules)
    for (const variant of variants) {
      const match = pattern.exec(variant);
      if (!match) continue;
      const shift = variant.length - words.length;
      const count = ends.findIndex((end) => end + shift === match[0].length) + 1;
      const read = count > 0 ? rule(match, anchors) : null;
      if (!read) continue;
      const last = tokens[from + count - 1]!;
      const form = first.forms.find(({ word }) => variant.startsWith(word) && word.length === (ends[0] ?? 0) + shift);
      const before = tokens[from - 1]?.folded ?? "";
      return {
        ...read,
        from,
        to: from + count,
        start: first.start + (form?.skipped ?? 0),
        end: last.end,
        isSince: /^(?:since|منذ)$/.test(before) || /^(?:since|منذ)/.test(match[0]),
        saysMore: read.past === null || moreWords.test(match[0]),
      };
    }
  return null;
}

const moreWords = /^(?:early|late|mid|the end|the beginning|the start|مطلع|اوائل|بدايه|نهايه|اواخر|منتصف|وقت سابق)/;

const anyMonth = String.raw`([\p{L}][\p{L}]*(?: (?:الاول|الثاني|اول|ثاني))?(?:[/ ]\(?[\p{L}]+)??)`;

const englishMonths =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec";
const month = `(${englishMonths.split(" ").join("|")})`;
const part = "(?:(?:early|late|mid|the end of|the beginning of|the start of)[ -])?";

const englishRules: readonly (readonly [RegExp, Rule])[] = [
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (\\d{4})`),
    ([, d, m, y]) => both(`${y}-${two(monthByName(m!))}-${two(d)}`),
  ],
  [
    new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
    ([, m, d, y]) => both(`${y}-${two(monthByName(m!))}-${two(d)}`),
  ],
  [new RegExp(`^${part}${month},? (?:of )?(\\d{4})`), ([, m, y]) => both(`${y}-${two(monthByName(m!))}`)],
  [
    new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-])`),
    ([, m, d], anchors) => inYear(anchors, `${two(monthByName(m!))}-${two(d)}`),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}`),
    ([, d, m], anchors) => inYear(anchors, `${two(monthByName(m!))}-${two(d)}`),
  ],
  [new RegExp(`^last ${month}`), ([, m], anchors) => inYear(anchors, two(monthByName(m!)))],
  [
    new RegExp(
      `^(?:in|since|until|from|by|during) ${part}(?:last |this )?${month.replace("|mar|", "|").replace("|may|", "|may|")}`,
    ),
    ([, m], anchors) => inYear(anchors, two(monthByName(m!))),
  ],
  [
    new RegExp(`^(?:early|late|mid|earlier in|later in)[ -]${month}`),
    ([, m], anchors) => inYear(anchors, two(monthByName(m!))),
  ],
  [
    /^(?:in|since|until|from|by|during|late|early|of|the end of) (?:late |early |the year |mid-)?(1[89]\d{2}|20\d{2})(?!\d)/,
    ([, y]) => both(y!),
  ],
  [
    new RegExp(`^(?:on |last |next |this )?(${weekdays.en.join("|")})`),
    ([, d], anchors) => onWeekday(anchors, weekdays.en.indexOf(d!)),
  ],
  [/^(?:the )?(?:day before|previous day|day earlier)|^a day (?:earlier|before)/, (_, { last }) => days(last, -1)],
  [/^(?:the )?(?:next|following) day|^the day after|^a day later/, (_, { last }) => days(last, 1)],
  [
    new RegExp(`^(\\d+|${numbers.join("|")}) days (earlier|before|later|after|ago)`),
    ([, n, way], { last, day }) =>
      days(way === "ago" ? day : last, (way === "later" || way === "after" ? 1 : -1) * numberOf(n!)),
  ],
  [/^(?:on )?the same day/, (_, { last }) => days(last, 0)],
  [
    /^(?:the )?(?:following|next) year|^a year later/,
    (_, { last }) => (last ? both(String(Number(last.slice(0, 4)) + 1)) : unknown),
  ],
  [
    /^(?:a|the) (?:year earlier|previous year|year before)/,
    (_, { last }) => (last ? both(String(Number(last.slice(0, 4)) - 1)) : unknown),
  ],
  [/^yesterday/, (_, { day }) => days(day, -1)],
  [/^(?:earlier |later )?today|^tonight/, (_, { day }) => days(day, 0)],
  [/^tomorrow/, (_, { day }) => days(day, 1)],
  [/^last month/, (_, { published }) => months(published, -1)],
  [/^next month/, (_, { published }) => months(published, 1)],
  [/^(?:earlier |later )?this month/, (_, { published }) => months(published, 0)],
  [/^last year/, (_, { published }) => years(published, -1)],
  [/^next year/, (_, { published }) => years(published, 1)],
  [/^(?:earlier |later )?this year/, (_, { published }) => years(published, 0)],
  [
    /^(?:last|next|this|the previous) week|^at the weekend|^days ago|^(?:in|within) (?:the coming )?days(?: of [a-z ]+?)?(?= |$)|^(?:a few|several|some) (?:days|weeks|months|years) (?:ago|earlier|later)/,
    () => unknown,
  ],
];

const day = "(?:يوم )?";
const arabicRules: readonly (readonly [RegExp, Rule])[] = [
  [
    new RegExp(
      `^${day}(?:(?:${weekdays.ar.join("|")}),? )?(\\d{1,2}) (?:من )?(?:شهر )?${anyMonth},? (?:من )?(?:عام |سنه )?(\\d{4})`,
      "u",
    ),
    ([, d, m, y]) => named(m!, (number) => both(`${y}-${two(number)}-${two(d)}`)),
  ],
  [
    new RegExp(`^${anyMonth},? (?:من )?(?:عام |سنه |العام )?(\\d{4})`, "u"),
    ([, m, y]) => named(m!, (number) => both(`${y}-${two(number)}`)),
  ],
  [
    new RegExp(`^(\\d{1,2}) (?:من )?(?:شهر )?${anyMonth}(?= |,|$|\\))`, "u"),
    ([, d, m], anchors) => named(m!, (number) => inYear(anchors, `${two(number)}-${two(d)}`)),
  ],
  [
    new RegExp(
      `^(?:مطلع|اوائل|بدايه|نهايه|اواخر|منتصف|شهر|في|منذ) (?:شهر )?${anyMonth}(?: الماضي| الجاري)?(?= |,|$)`,
      "u",
    ),
    ([, m], anchors) => named(m!, (number) => inYear(anchors, two(number))),
  ],
  [
    /^(?:في |منذ )?(?:مطلع |اوائل |بدايه |نهايه |اواخر |منتصف )?(?:عام|سنه|العام) (1[89]\d{2}|20\d{2})(?!\d)/,
    ([, y]) => both(y!),
  ],
  [/^(?:في|منذ) (1[89]\d{2}|20\d{2})(?!\d)/, ([, y]) => both(y!)],
  [
    new RegExp(`^${day}(${weekdays.ar.join("|")})(?: (?:الماضي|الماضيه|الفائت|المقبل|المقبله|القادم))?(?= |,|$)`),
    ([whole, d], anchors) => onWeekday(anchors, weekdays.ar.indexOf(d!), /المقبل|القادم/.test(whole)),
  ],
  [/^(?:في )?اليوم (?:التالي|الموالي)|^بعد يوم(?= |,|$)/, (_, { last }) => days(last, 1)],
  [/^(?:في )?اليوم (?:السابق)|^قبل (?:ذلك بيوم|يوم)(?= |,|$)|^قبلها بيوم/, (_, { last }) => days(last, -1)],
  [/^(?:في )?اليوم (?:نفسه|ذاته)|^(?:في )?نفس اليوم/, (_, { last }) => days(last, 0)],
  [/^قبل يومين/, (_, { day: published }) => days(published, -2)],
  [/^(?:امس الاول|اول امس)/, (_, { day: published }) => days(published, -2)],
  [/^امس/, (_, { day: published }) => days(published, -1)],
  [/^اليوم(?= |,|$)/, (_, { day: published }) => days(published, 0)],
  [/^غدا/, (_, { day: published }) => days(published, 1)],
  [
    /^(?:في )?العام (?:التالي)|^بعد عام/,
    (_, { last }) => (last ? both(String(Number(last.slice(0, 4)) + 1)) : unknown),
  ],
  [/^الشهر (?:الماضي|الفائت|المنصرم)/, (_, { published }) => months(published, -1)],
  [/^الشهر (?:المقبل|القادم)/, (_, { published }) => months(published, 1)],
  [/^(?:هذا الشهر|الشهر (?:الجاري|الحالي))/, (_, { published }) => months(published, 0)],
  [/^(?:العام|السنه) (?:الماضي|الماضيه|الفائت|المنصرم)/, (_, { published }) => years(published, -1)],
  [/^(?:العام|السنه) (?:المقبل|المقبله|القادم)/, (_, { published }) => years(published, 1)],
  [/^(?:هذا العام|العام (?:الجاري|الحالي))/, (_, { published }) => years(published, 0)],
  [
    /^(?:هذا الاسبوع|الاسبوع (?:الماضي|المقبل|الجاري|الحالي)|قبل ايام|قبل اسابيع|قبل اشهر|منذ ايام|نهايه الاسبوع)/,
    () => unknown,
  ],
];

const unknown = { past: null, future: null };

function both(date: string): Pick<TextDate, "past" | "future"> | null {
  return isPartialDate(date) ? { past: date, future: date } : null;
}

function named(name: string, read: (month: number) => Pick<TextDate, "past" | "future"> | null) {
  const number = monthByName(name.replace(" (", "/"), "ar") ?? monthByName(name.split("/")[0]!, "ar");
  return number === undefined ? null : read(number);
}

/** A month or a day without a year: the last one before publication, or the next one. */
function inYear({ day: published, published: partly }: Anchors, rest: string) {
  const known = published ?? partly;
  if (known === null) return unknown;
  const year = Number(known.slice(0, 4));
  if (known.length < 4 + 1 + rest.length && known.length < 7) return unknown;
  const at = known.slice(5, 5 + rest.length);
  const past = rest <= at ? year : year - 1;
  const future = rest >= at ? year : year + 1;
  const isReal = isPartialDate(`${past}-${rest}`) && isPartialDate(`${future}-${rest}`);
  return isReal ? { past: `${past}-${rest}`, future: `${future}-${rest}` } : null;
}

function onWeekday({ day: published }: Anchors, weekday: number, isNext = false) {
  if (published === null) return unknown;
  const today = dayNumber(published);
  const of = new Date(`${published}T00:00:00Z`).getUTCDay();
  const past = isoDay(today - ((of - weekday + 7) % 7));
  const future = isoDay(today + ((weekday - of + 7) % 7 || (isNext ? 7 : 0)));
  return isNext ? { past: future, future } : { past, future };
}

function days(from: string | null, count: number) {
  return from?.length === 10 ? both(isoDay(dayNumber(from) + count)) : unknown;
}

function months(published: string | null, count: number) {
  if (published === null || published.length < 7) return unknown;
  const number = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + count;
  return both(`${Math.floor(number / 12)}-${two((number % 12) + 1)}`);
}

function years(published: string | null, count: number) {
  return published === null ? unknown : both(String(Number(published.slice(0, 4)) + count));
}

function two(number: string | number | undefined): string {
  return String(number).padStart(2, "0");
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word);
}
