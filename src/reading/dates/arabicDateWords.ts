import { monthByName } from "../../dates/monthNames.ts";

/** Parts of the patterns of Arabic dates, folded. */
export const arabicWeekdayNames = ["الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"];
/** "الأحد", not "الأحد عشر". */
export const arabicWeekday = `(${arabicWeekdayNames.join("|")})(?! عشر)`;
/** Ordinals of the days of a month, in order. */
const units = "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع".split(" ");
const teens = ["العاشر", "الحادي عشر", ...units.slice(1).map((unit) => `${unit} عشر`)];
const tens = (word: string) => ["الحادي", ...units.slice(1)].map((unit) => `${unit} و${word}`);
export const arabicOrdinals = [...units, ...teens, "العشرين", ...tens("العشرين"), "الثلاثين", "الحادي والثلاثين"];
export const arabicOrdinalsByLength = [...arabicOrdinals].sort((one, other) => other.length - one.length);

/** One or two names of a month, such as "تشرين الأول/أكتوبر" and "أكتوبر/تشرين الأول". */
const name = String.raw`\p{L}+(?: (?:الاول|الثاني|اول|ثاني)(?!\p{L}))?`;
export const arabicMonth = String.raw`(${name}(?:[/ ]\(?${name})??)`;
export const arabicYear = String.raw`(?:من )?(?:عام |سنه |العام )?(1[89]\d{2}|20\d{2})(?!\d)`;
export const arabicWithin = "(?:من )?(?:شهر )?";
const nth = "(?:الاول|الاولي|الثاني|الثانيه|الثالث|الرابع|الاخير|الاخيره|الاواخر|الاوايل)";
/** "مطلع", "النصف الثاني من", "العشر الأواخر من": a part of a month or of a year. */
export const arabicPart = `(?:مطلع|اوايل|بدايه|نهايه|اواخر|منتصف|ربيع|صيف|خريف|شتاء|(?:النصف|الثلث|الربع|الاسبوع|العشر|الايام) ${nth} من)`;
export const arabicTime = "(?:صباح |مساء |ظهر |فجر |ليل |ليله |عصر |بعد ظهر )?(?:يوم )?";
export const arabicPast = "(?:الماضي|الماضيه|الفايت|الفايته|المنصرم|المنصرمه)";
export const arabicAhead = "(?:المقبل|المقبله|القادم|القادمه)";
export const arabicCurrent = "(?:الجاري|الحالي|الجاريه|الحاليه)";
export const arabicSame = "(?:نفسه|ذاته|عينه)";
export const arabicEnd = "(?= |,|$|\\))";
/** The same, unless a year follows. */
export const arabicEndWithoutYear =
  "(?=,|$|\\)| (?!\\(|(?:الاول|الثاني|اول|ثاني)(?!\\p{L})|(?:من )?(?:عام |سنه |العام |السنه )?(?:1[89]|20)\\d{2}|(?:من )?(?:العام|السنه)(?!\\p{L})))";

/** The month with which each begins. */
export const arabicSeasons: Readonly<Record<string, number>> = { الربيع: 3, الصيف: 6, الخريف: 9 };

/** The number of a month by one of its names, such as "تشرين الأول/أكتوبر". */
export function arabicMonthNamed(name: string): number | undefined {
  return monthByName(name.replace(" (", "/"), "ar") ?? monthByName(name.split("/")[0]!, "ar");
}

/** Whether a word is one of those of a pattern. */
export function isWordOf(pattern: string, word: string): boolean {
  return new RegExp(`^${pattern}$`).test(word);
}
