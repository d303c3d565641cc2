import { monthByName } from "../../dates/monthNames.ts";
import {
  type Anchors,
  type DateRule,
  days,
  type FoundDate,
  monthOf,
  months,
  unknown,
  withinDays,
  years,
} from "./anchors.ts";

const numbers = "واحد اثنين ثلاث اربع خمس ست سبع ثماني تسع عشر".split(" ");
const digits = String.raw`(?<digits>\d{1,2}) `;
const word = "(?<word>ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)(?:ه)? ";
/** "يومين", "ثلاثة أيام", "15 عاما" */
const span =
  "(?:(?<dual>يومين|اسبوعين|شهرين|عامين|سنتين)|(?<single>يوم|اسبوع|شهر|عام|سنه)(?:ا| واحد| واحده)?" +
  `|(?:${digits}|${word})(?<many>ايام|يوما|اسابيع|اسبوعا|اشهر|شهور|شهرا|اعوام|عاما|سنوات|سنه))`;
/** "قبل عام 2020", "قبل شهر رمضان" and "قبل يوم الجمعة" name a date, not "توجه بعد يومين إلى", "بعد شهر ألغى". */
const end =
  "(?= |,|$|\\))(?! \\d| ال(?!ي |غي |غت |تقي |تقت )\\p{L}| (?:كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|رمضان|شوال)(?!\\p{L}))";
/** Not "قبل عامين من توليه المنصب": that counts from another event. */
const alone = "(?! من (?!ذلك|الان|اليوم))";
/** Occasions from which days are counted. */
const events = "زياره|لقاء|اجتماع|قمه|توقيع|هجوم|اعلان|جلسه|موتمر|منتدي|انتخابات|تصويت";
const meetings = "(?:لقا[ءي]|اجتماع|محادثات|مباحثات|مفاوضات|قمه|زيار|اتصال|مكالم|استقبال)";
const dayParts = "(?:صباحا|ظهرا|عصرا|ليلا|فجرا|لاحقا)";

/** Arabic dates that count from the day of publication or from the date named last, folded. */
export const arabicRelativeDates: readonly DateRule[] = [
  [
    /^(?:في )?(?<month>\p{L}+(?: (?:الاول|الثاني))?(?:[/ ]\p{L}+(?: (?:الاول|الثاني))?)??) (?:من )?(?:العام|السنه) (?<which>نفسه|نفسها|ذاته|ذاتها|التالي|التاليه|الموالي|السابق|السابقه)/u,
    ({ groups }, { last }) => {
      const month = monthByName(groups!.month!, "ar") ?? monthByName(groups!.month!.split("/")[0]!, "ar");
      const shift = /^(?:التالي|الموالي)/.test(groups!.which!) ? 1 : /^السابق/.test(groups!.which!) ? -1 : 0;
      if (month === undefined) return null;
      return last === null ? unknown : monthOf(String(Number(last.slice(0, 4)) + shift), month);
    },
  ],
  [new RegExp(`^(?:قبل|منذ) (?:نحو |حوالي )?${span}${end}${alone}`, "u"), (match, at) => ago(match, at)],
  [new RegExp(`^(?:بعد ذلك|بعدها) ب${span}${end}`, "u"), (match, { last }) => counted(match, last, 1)],
  [new RegExp(`^(?:قبل ذلك|قبلها) ب${span}${end}`, "u"), (match, { last }) => counted(match, last, -1)],
  [/^بعد يوم(?= |,|$)/, (_, { last }) => days(last, 1)],
  [new RegExp(`^بعد ${span}${end}${alone}`, "u"), (match, { last }) => counted(match, last, 1)],
  [/^(?:قبل|منذ) (?:ساعات|ساعه|ساعتين|دقايق|قليل)(?= |,|$)(?! من)/, (_, { day }) => days(day, 0)],
  [
    /^بعد (?:ساعات|ساعه|ساعتين|دقايق)(?: قليله| معدوده| من ذلك)?(?= |,|$)(?! من (?!ذلك))/,
    (_, { scene }) => days(scene, 0),
  ],
  // «عقب ذلك», «على إثر ذلك»
  [/^(?:علي )?(?:اثر|عقب) ذلك(?= |,|$)/, (_, { scene }) => (scene?.length === 10 ? days(scene, 0) : null)],
  // «قبل القمة بيوم», «عشية الجلسة», «غداة القمة»: counted from the day of what the article is about; «غداة لقائه»: from that of the clause.
  [
    new RegExp(`^(?<way>قبل|بعد) (?:ال)(?:${events}) ب${span}${end}`, "u"),
    (match, { scene }) => counted(match, scene, match.groups!.way === "قبل" ? -1 : 1),
  ],
  [
    new RegExp(`^(?<way>عشيه|غداه) (?:ال)(?:${events})(?= |,|$)`, "u"),
    ({ groups }, { scene }) => days(scene, groups!.way === "عشيه" ? -1 : 1),
  ],
  [new RegExp(`^غداه(?= (?:${meetings}|جلسه|توقيع|اعلان|فرض|طرد))`), (_, { last }) => days(last, -1)],
  // «بعد أسبوع من لقاء أ بب»: when they met.
  [new RegExp(`^بعد ${span} (?:من|علي)(?= ${meetings})`, "u"), (match, { last }) => counted(match, last, -1)],
  [
    new RegExp(`^بعد (?:ساعات|ايام|اسابيع|اشهر|سنوات|اعوام|فتره)(?: قليله| معدوده)? (?:من|علي)(?= ${meetings})`),
    () => unknown,
  ],
  [/^(?:في )?يوم (?:الزياره|اللقاء|الاجتماع|القمه|التوقيع|الهجوم|الاعلان)/, (_, { last }) => days(last, 0)],
  [
    new RegExp(`^${dayParts}(?=,|$| (?:من|في|مع|ب\\p{L}|رييس|وزير|نظير|ال|قبل|بعد|الي|علي|ان|انه|ثم|قايد))`, "u"),
    (_, at) => sameDay(at),
  ],
];

/** "صباحا", "لاحقا": on the day that is told, if it is one. */
function sameDay({ last, day }: Anchors): FoundDate | null {
  const from = last ?? day;
  return from?.length === 10 ? days(from, 0) : null;
}

/** Before the day of publication; weeks are not exact. */
function ago({ groups }: RegExpExecArray, { day, published }: Anchors): FoundDate {
  const { unit, count } = read(groups!);
  if (unit === "week") return withinDays(day, 7 * (count + 1));
  if (unit === "day") return days(day, -count);
  return unit === "month" ? months(published, -count) : years(published, -count);
}

function counted({ groups }: RegExpExecArray, last: string | null, sign: 1 | -1): FoundDate {
  const { unit, count } = read(groups!);
  if (unit === "day" || unit === "week") return days(last, sign * count * (unit === "week" ? 7 : 1));
  return unit === "month" ? months(last, sign * count) : years(last, sign * count);
}

function read(groups: Readonly<Record<string, string | undefined>>): { readonly unit: string; readonly count: number } {
  const noun = groups.dual ?? groups.single ?? groups.many ?? "";
  const unit = /^(?:يوم|ايام)/.test(noun)
    ? "day"
    : /^(?:اسبوع|اسابيع)/.test(noun)
      ? "week"
      : /^(?:شهر|اشهر|شهور)/.test(noun)
        ? "month"
        : "year";
  if (groups.dual) return { unit, count: 2 };
  if (groups.single) return { unit, count: 1 };
  return { unit, count: groups.digits ? Number(groups.digits) : numbers.indexOf(groups.word!) + 1 };
}
