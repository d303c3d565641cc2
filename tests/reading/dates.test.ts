import { expect, test } from "vitest";
import { datesOf } from "../../src/reading/dates/textDates.ts";
import type { ReadingLanguage } from "../../src/reading/reading.ts";
import { tokensOf } from "../../src/reading/text/token.ts";

/** The last date of a text that was published on Thursday, 4 March 2021: for what is past, and for what is to come. */
function lastDate(text: string, language: ReadingLanguage, publishedOn: string | null = "2021-03-04") {
  const date = datesOf(tokensOf(text), language, publishedOn).at(-1);
  return date && [date.past, date.future, text.slice(date.start, date.end)];
}

const english: readonly (readonly [text: string, past: string | null, future: string | null, words: string])[] = [
  ["They met on Tuesday.", "2021-03-02", "2021-03-09", "on Tuesday"],
  ["They met on Thursday.", "2021-03-04", "2021-03-04", "on Thursday"],
  ["They met last Thursday.", "2021-02-25", "2021-02-25", "last Thursday"],
  ["They will meet next Monday.", "2021-03-08", "2021-03-08", "next Monday"],
  ["They met on 5 June 2017.", "2017-06-05", "2017-06-05", "5 June 2017"],
  ["They met on June 5, 2017.", "2017-06-05", "2017-06-05", "June 5, 2017"],
  ["They met on July 28.", "2020-07-28", "2021-07-28", "July 28"],
  ["They met on Feb. 12.", "2021-02-12", "2022-02-12", "Feb. 12"],
  ["They met in August 1990.", "1990-08", "1990-08", "August 1990"],
  ["They met in January.", "2021-01", "2022-01", "in January"],
  ["They met in late 1999.", "1999", "1999", "in late 1999"],
  ["They met last month.", "2021-02", "2021-02", "last month"],
  ["They met last year.", "2020", "2020", "last year"],
  ["They met in June last year.", "2020-06", "2020-06", "June last year"],
  ["A met B on 5 June 2017. A day later he left.", "2017-06-06", "2017-06-06", "A day later"],
  ["A met B on 5 June 2017. The following day, he left.", "2017-06-06", "2017-06-06", "The following day"],
  ["A met B on 5 June 2017. He had come a day earlier.", "2017-06-04", "2017-06-04", "a day earlier"],
  ["A met B in June 2017 and came back in the following year.", "2018", "2018", "in the following year"],
  ["They met yesterday.", "2021-03-03", "2021-03-03", "yesterday"],
  ["They met three days ago.", "2021-03-01", "2021-03-01", "three days ago"],
  ["A met B on 5 June 2017. He had come a week earlier.", "2017-05-29", "2017-05-29", "a week earlier"],
  ["A met B on 5 June 2017. In the afternoon he left.", "2017-06-05", "2017-06-05", "In the afternoon"],
  [
    "A met B on 5 June 2017.\n\nIn May he was ill.\n\nTwo days earlier he left.",
    "2017-06-03",
    "2017-06-03",
    "Two days earlier",
  ],
  ["They met two weeks ago.", "2021-02-18", "2021-02-18", "two weeks ago"],
  ["They met three months ago.", "2020-12", "2020-12", "three months ago"],
  ["They met twenty years ago.", "2001", "2001", "twenty years ago"],
  ["They met the day before the summit.", null, null, "the day before"],
  ["They will meet next week.", null, "2021-03", "next week"],
  ["They met last week.", "2021-02", null, "last week"],
  ["They met earlier this week.", "2021-03", "2021-03", "earlier this week"],
  ["They met at the weekend.", "2021-02", "2021-03", "at the weekend"],
  ["They met last summer.", "2020", "2021", "last summer"],
  ["They met on the 30th of October.", "2020-10-30", "2021-10-30", "on the 30th of October"],
  ["They met on the 3rd of May 2019.", "2019-05-03", "2019-05-03", "on the 3rd of May 2019"],
  ["They met days ago.", null, null, "days ago"],
  ["They met late on Tuesday evening.", "2021-03-02", "2021-03-09", "late on Tuesday evening"],
  ["They met on Tuesday last week.", "2021-03-02", "2021-03-02", "on Tuesday last week"],
  ["They met on Tuesday, March 2, 2021.", "2021-03-02", "2021-03-02", "on Tuesday, March 2, 2021"],
  ["They met on 2021-02-28.", "2021-02-28", "2021-02-28", "2021-02-28"],
  ["They met from March 1-3, 2020.", "2020-03-01", "2020-03-01", "March 1-3, 2020"],
  ["They met on the 21st.", "2021-02-21", "2021-03-21", "on the 21st"],
  ["They met on New Year's Eve.", "2020-12-31", "2021-12-31", "New Year's Eve"],
  ["They met in June of last year.", "2020-06", "2020-06", "June of last year"],
  ["They met in mid-2019.", "2019", "2019", "in mid-2019"],
  ["A met B on 5 June 2017. Hours later he left.", "2017-06-05", "2017-06-05", "Hours later"],
  ["A met B on 5 June 2017. The following Monday he left.", "2017-06-12", "2017-06-12", "The following Monday"],
  ["A met B on 5 June 2017. He had come the previous Friday.", "2017-06-02", "2017-06-02", "the previous Friday"],
  ["A met B on Monday. He came the day before the meeting.", "2021-02-28", "2021-02-28", "the day before the meeting"],
  ["A met B on Monday. It was signed on the day of the visit.", "2021-03-01", "2021-03-01", "on the day of the visit"],
  ["They will meet in the second half of August.", "2020-08", "2021-08", "in the second half of August"],
  ["They met in the last days of June.", "2020-06", "2021-06", "in the last days of June"],
  ["They met in the first week of January 2019.", "2019-01", "2019-01", "the first week of January 2019"],
  ["A met B last week and C on Monday.", "2021-02-22", "2021-02-22", "on Monday"],
  ["A met B last week. He saw C on Monday.", "2021-03-01", "2021-03-08", "on Monday"],
  ["A met B on Monday. C came two days after that.", "2021-03-03", "2021-03-03", "two days after that"],
  ["A met B in May 2018. He said so at the time.", "2018-05", "2018-05", "at the time"],
  ["A met B on Monday. By nightfall he was ill.", "2021-03-01", "2021-03-01", "By nightfall"],
  [
    "A met B on Wednesday.\n\nC, who had come on Monday, slept. The envoy had left on Friday.\n\nHours later it rained.",
    "2021-03-03",
    "2021-03-03",
    "Hours later",
  ],
  ["A left on Monday. It came two days after B had fled.", "2021-02-27", "2021-02-27", "two days after"],
  [
    "ROME, March 3 - A met B. The truce will end on Sunday. He left a day earlier.",
    "2021-03-02",
    "2021-03-02",
    "a day earlier",
  ],
];

test.each(english)("%s", (text, past, future, words) => {
  expect(lastDate(text, "en")).toEqual([past, future, words]);
});

const arabic: readonly (readonly [text: string, past: string | null, future: string | null, words: string])[] = [
  ["التقيا الثلاثاء.", "2021-03-02", "2021-03-09", "الثلاثاء"],
  ["التقيا مساء يوم الثلاثاء الماضي.", "2021-03-02", "2021-03-02", "مساء يوم الثلاثاء الماضي"],
  ["يلتقيان الاثنين المقبل.", "2021-03-08", "2021-03-08", "الاثنين المقبل"],
  ["التقيا في ٢٦ تموز/يوليو ٢٠١٨.", "2018-07-26", "2018-07-26", "٢٦ تموز/يوليو ٢٠١٨"],
  ["التقيا في 26 يوليو 2018.", "2018-07-26", "2018-07-26", "26 يوليو 2018"],
  ["التقيا في 26 تموز (يوليو) 2018.", "2018-07-26", "2018-07-26", "26 تموز (يوليو) 2018"],
  ["التقيا في الخامس من يونيو 2017.", "2017-06-05", "2017-06-05", "الخامس من يونيو 2017"],
  [
    "التقيا في الحادي والعشرين من كانون الثاني 2017.",
    "2017-01-21",
    "2017-01-21",
    "الحادي والعشرين من كانون الثاني 2017",
  ],
  ["التقيا في يناير 2020.", "2020-01", "2020-01", "يناير 2020"],
  ["التقيا مطلع حزيران/يونيو.", "2020-06", "2021-06", "مطلع حزيران/يونيو"],
  ["التقيا في يناير.", "2021-01", "2022-01", "في يناير"],
  ["التقيا عام 1972.", "1972", "1972", "عام 1972"],
  ["التقيا الشهر الماضي.", "2021-02", "2021-02", "الشهر الماضي"],
  ["التقيا العام الماضي.", "2020", "2020", "العام الماضي"],
  ["التقيا أمس.", "2021-03-03", "2021-03-03", "أمس"],
  ["التقيا قبل يومين.", "2021-03-02", "2021-03-02", "قبل يومين"],
  ["التقيا في 5 يونيو 2017. وفي اليوم التالي غادر.", "2017-06-06", "2017-06-06", "في اليوم التالي"],
  ["التقيا في يونيو 2017، وعاد في العام التالي.", "2018", "2018", "في العام التالي"],
  ["التقيا في يناير/كانون الثاني 2019.", "2019-01", "2019-01", "يناير/كانون الثاني 2019"],
  ["التقيا في نوفمبر/تشرين الثاني الماضي.", "2020-11", "2021-11", "في نوفمبر/تشرين الثاني الماضي"],
  ["التقيا في تشرين الثاني/نوفمبر من العام الماضي.", "2020-11", "2020-11", "في تشرين الثاني/نوفمبر من العام الماضي"],
  ["التقيا أول من أمس.", "2021-03-02", "2021-03-02", "أول من أمس"],
  ["التقيا قبل ثلاثة أيام.", "2021-03-01", "2021-03-01", "قبل ثلاثة أيام"],
  ["التقيا في الثالث من الشهر الجاري.", "2021-03-03", "2021-03-03", "الثالث من الشهر الجاري"],
  ["التقيا بتاريخ 12/3/2020.", "2020-03-12", "2020-03-12", "12/3/2020"],
  ["التقى سالم الصباح كمال أوزان أمس.", "2021-03-03", "2021-03-03", "أمس"],
  [
    "التقيا الثلاثاء فلانا، الذي غاب منذ عام 2018، وعادا في اليوم التالي.",
    "2021-03-03",
    "2021-03-03",
    "في اليوم التالي",
  ],
  ["يلتقيان الأسبوع المقبل.", null, "2021-03", "الأسبوع المقبل"],
  ["التقيا الأسبوع الماضي.", "2021-02", null, "الأسبوع الماضي"],
  ["التقيا هذا الأسبوع.", "2021-03", "2021-03", "هذا الأسبوع"],
  ["التقيا في عطلة نهاية الأسبوع.", "2021-02", "2021-03", "عطلة نهاية الأسبوع"],
  ["التقيا في الصيف الماضي.", "2020", "2021", "في الصيف الماضي"],
  ["يزوره في النصف الثاني من أغسطس.", "2020-08", "2021-08", "النصف الثاني من أغسطس"],
  ["التقيا في الأسبوع الأول من شهر شباط.", "2021-02", "2022-02", "الأسبوع الأول من شهر شباط"],
  ["التقيا في العشر الأواخر من يناير 2019.", "2019-01", "2019-01", "العشر الأواخر من يناير 2019"],
  ["زار الأردن الأسبوع الماضي، والتقى وزيرها مساء الاثنين.", "2021-02-22", "2021-02-22", "مساء الاثنين"],
  ["التقيا في 11 أبريل 2019. ورفض العرض حينها.", "2019-04-11", "2019-04-11", "حينها"],
  ["التقيا الأربعاء.\nوكان فلان قد وصل الأحد.\nوبعد ساعات رحل.", "2021-03-03", "2021-03-03", "بعد ساعات"],
];

test.each(arabic)("%s", (text, past, future, words) => {
  expect(lastDate(text, "ar")).toEqual([past, future, words]);
});

test("without the day of publication, weekdays and months stay in words", () => {
  expect(lastDate("They met on Tuesday.", "en", null)).toEqual([null, null, "on Tuesday"]);
  expect(lastDate("They met on Tuesday.", "en", "2021-03")).toEqual([null, null, "on Tuesday"]);
  expect(lastDate("They met last month.", "en", "2021")).toEqual([null, null, "last month"]);
  expect(lastDate("التقيا في يناير.", "ar", null)).toEqual([null, null, "في يناير"]);
});
