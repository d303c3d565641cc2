import {
  both,
  type DateRule,
  dayOf,
  days,
  inYear,
  monthOf,
  months,
  onWeekday,
  sameAs,
  seasonOf,
  unknown,
  weekend,
  weekOf,
  withinDays,
  years,
} from "./anchors.ts";
import {
  arabicAhead as ahead,
  arabicOrdinalsByLength as byLength,
  arabicCurrent as current,
  arabicEnd as end,
  arabicEndWithoutYear as endWithoutYear,
  isWordOf,
  arabicMonth as month,
  arabicMonthNamed as monthNamed,
  arabicOrdinals as ordinals,
  arabicPart as part,
  arabicPast as past,
  arabicSame as same,
  arabicSeasons as seasons,
  arabicTime as time,
  arabicWeekday as weekday,
  arabicWeekdayNames as weekdayNames,
  arabicWithin as within,
  arabicYear as year,
} from "./arabicDateWords.ts";
import { arabicRelativeDates } from "./arabicRelativeDates.ts";

/** Dates in Arabic, folded, the most specific first. */
export const arabicDates: readonly DateRule[] = [
  ...arabicRelativeDates,
  [
    new RegExp(`^${time}(?:${weekday},? )?(?:الموافق )?(\\d{1,2}) ${within}${month},? ${year}`, "u"),
    ([, , d, m, y]) => dayOf(y!, monthNamed(m!), d!),
  ],
  [
    new RegExp(`^(${byLength.join("|")}) من (?:شهر )?${month},? ${year}`, "u"),
    ([, d, m, y]) => dayOf(y!, monthNamed(m!), ordinals.indexOf(d!) + 1),
  ],
  [new RegExp(`^(?:${part} )?${month},? ${year}`, "u"), ([, m, y]) => monthOf(y!, monthNamed(m!))],
  [
    new RegExp(`^${time}(?:${weekday},? )?(\\d{1,2}) ${within}${month}(?: ${past}| ${current})?${endWithoutYear}`, "u"),
    ([, , d, m], at) => inYear(at, monthNamed(m!), d!),
  ],
  [
    new RegExp(
      `^(${byLength.join("|")}) من (?:شهر )?${month}(?: ${past}| ${current}| ${ahead})?${endWithoutYear}`,
      "u",
    ),
    ([, d, m], at) => inYear(at, monthNamed(m!), ordinals.indexOf(d!) + 1),
  ],
  [
    new RegExp(
      `^(?:في |خلال |منذ |حتي )?(?:${part} )?(?:شهر )?${month} (?:من )?(?:العام|السنه) (${past}|${ahead}|${current})`,
      "u",
    ),
    ([, m, which], { published }) =>
      published === null
        ? unknown
        : monthOf(
            String(Number(published.slice(0, 4)) + (isWordOf(past, which!) ? -1 : isWordOf(ahead, which!) ? 1 : 0)),
            monthNamed(m!),
          ),
  ],
  [
    new RegExp(
      `^(?:${part}|شهر|في|منذ|حتي|خلال) (?:شهر )?${month}(?: ${past}| ${current}| ${ahead})?${endWithoutYear}`,
      "u",
    ),
    ([, m], at) => inYear(at, monthNamed(m!)),
  ],
  // «تعود القضية إلى سبتمبر، حين أوقفت»
  [new RegExp(`^الي (?:شهر )?${month}(?=, (?:حين|عندما) )`, "u"), ([, m], at) => inYear(at, monthNamed(m!))],
  [new RegExp(`^${month} (?:${past}|${current}|${ahead})${end}`, "u"), ([, m], at) => inYear(at, monthNamed(m!))],
  [
    new RegExp(`^(?:في |منذ |حتي |بين |خلال )?(?:${part} )?(?:عام|سنه|العام|السنه|عامي) (1[89]\\d{2}|20\\d{2})(?!\\d)`),
    ([, y]) => both(y!),
  ],
  [new RegExp(`^(?:في|منذ|حتي|${part}) (1[89]\\d{2}|20\\d{2})(?!\\d)`), ([, y]) => both(y!)],
  // "بين 2014 و2019", "من 2010 إلى 2015"
  [
    /^(?:بين (?=\d{4} و\d{4})|من (?=\d{4} (?:الي|حتي) \d{4})|الي |و)(1[89]\d{2}|20\d{2})(?=[ ,.]*(?:,|\.|$|\)|و\d|الي \d|حتي \d))/,
    ([, y]) => both(y!),
  ],
  [new RegExp(`^${time}${weekday} ${past}${end}`), ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "last")],
  [new RegExp(`^${time}${weekday} ${ahead}${end}`), ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!), "next")],
  [
    new RegExp(`^(?:اليوم |امس |غدا )?${time}${weekday}(?: ${current})?${end}`),
    ([, d], at) => onWeekday(at, weekdayNames.indexOf(d!)),
  ],
  [/^(?:في )?اليوم (?:التالي|الموالي)|^في الغد|^في غداه/, (_, { last }) => days(last, 1)],
  [/^(?:في )?(?:خطوه|اجراء) (?:متزامنه?|موازيه?|موازي)(?= |,|$)|^بالتزامن مع ذلك/, (_, { last }) => days(last, 0)],
  [/^(?:في )?اليوم السابق/, (_, { last }) => days(last, -1)],
  [new RegExp(`^(?:في )?(?:اليوم|المساء) ${same}|^(?:في )?نفس اليوم`), (_, { last }) => days(last, 0)],
  [/^(\d{1,2})\/(\d{1,2})\/(20\d{2})(?!\d)/, ([, d, m, y]) => dayOf(y!, Number(m), d!)],
  [
    new RegExp(`^(?:(\\d{1,2})|(${byLength.join("|")})) من (?:هذا )?الشهر (${past}|${current}|${same})`, "u"),
    ([, number, ordinal, which], { published, last }) => {
      const { past: found } = isWordOf(same, which!)
        ? months(last, 0)
        : months(published, isWordOf(past, which!) ? -1 : 0);
      const day = number ?? String(ordinals.indexOf(ordinal!) + 1);
      return found === null ? unknown : dayOf(found.slice(0, 4), Number(found.slice(5)), day);
    },
  ],
  [/^(?:في )?(?:حينها|حينه|حينيذ|انذاك|وقتها|يومها|وقتيذ|يوميذ|ذلك الحين)(?=[ ,]|$)/, (_, { last }) => sameAs(last)],
  [/^(?:امس الاول|اول (?:من )?امس)/, (_, { day }) => days(day, -2)],
  [/^(?:مساء |صباح |ليل |ليله |عصر |ظهر |فجر |يوم )?امس/, (_, { day }) => days(day, -1)],
  // "الصباح" alone is the name of a family.
  [/^(?:هذا |صباح |مساء |عصر |ظهر |فجر )?اليوم(?= |,|$)|^هذا (?:المساء|الصباح)(?= |,|$)/, (_, { day }) => days(day, 0)],
  [/^(?:يوم )?غد(?:ا)?(?= |,|$)/, (_, { day }) => days(day, 1)],
  [/^بعد غد/, (_, { day }) => days(day, 2)],
  [/^(?:في )?الشهر (?:نفسه|ذاته)|^(?:في )?نفس الشهر/, (_, { last }) => months(last, 0)],
  [/^(?:في )?الشهر (?:التالي|الموالي)/, (_, { last }) => months(last, 1)],
  [/^(?:في )?(?:العام|السنه) (?:التالي|التاليه|الموالي)/, (_, { last }) => years(last, 1)],
  [/^(?:في )?(?:العام|السنه) (?:نفسه|نفسها|ذاته|ذاتها)|^(?:في )?نفس العام/, (_, { last }) => years(last, 0)],
  [/^(?:في )?(?:العام|السنه) (?:السابق|السابقه)/, (_, { last }) => years(last, -1)],
  [new RegExp(`^(?:${part} )?الشهر ${past}`), (_, { published }) => months(published, -1)],
  [new RegExp(`^(?:${part} )?الشهر ${ahead}`), (_, { published }) => months(published, 1)],
  [
    new RegExp(`^(?:هذا الشهر|(?:${part} )?الشهر ${current})|^(?:مطلع|بدايه|اوايل|منتصف) الشهر`),
    (_, { published }) => months(published, 0),
  ],
  [new RegExp(`^(?:${part} )?(?:العام|السنه) ${past}`), (_, { published }) => years(published, -1)],
  [new RegExp(`^(?:${part} )?(?:العام|السنه) ${ahead}`), (_, { published }) => years(published, 1)],
  [
    new RegExp(`^(?:هذا العام|هذه السنه|(?:${part} )?(?:العام|السنه) ${current})`),
    (_, { published }) => years(published, 0),
  ],
  [/^(?:قبل|منذ) (?:بضعه )?ايام/, (_, { day }) => withinDays(day, 7)],
  [new RegExp(`^(?:هذا الاسبوع|(?:${part} )?الاسبوع ${current})`), (_, at) => weekOf(at, 0)],
  [new RegExp(`^(?:${part} )?الاسبوع ${past}`), (_, at) => weekOf(at, -1)],
  [new RegExp(`^(?:${part} )?الاسبوع ${ahead}`), (_, at) => weekOf(at, 1)],
  [new RegExp(`^(?:عطله )?نهايه الاسبوع(?: ${past}| ${ahead}| ${current})?`), (_, at) => weekend(at)],
  [
    new RegExp(`^(?:في )?(${Object.keys(seasons).join("|")}) (?:${past}|${ahead})`),
    ([, season], at) => seasonOf(at, seasons[season!]!),
  ],
  [
    new RegExp(
      `^(?:(?:قبل|منذ) (?:اسابيع|اشهر|سنوات|اعوام)|الشتاء (?:${past}|${ahead})|(?:الايام|الاسابيع|الاشهر) ${ahead})`,
    ),
    () => unknown,
  ],
];
