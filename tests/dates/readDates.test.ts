import { expect, test } from "vitest";
import { readDates } from "../../src/dates/readDates.ts";

/** What is read, without `latest`. */
function read(...texts: readonly string[]) {
  const { latest: _, ...reading } = readDates(texts);
  return reading;
}

test.each([
  ["2014-05-03", "2014-05-03"],
  ["2014-05-03T10:11:12Z", "2014-05-03"],
  ["2014/5/3", "2014-05-03"],
  ["3.5.2014", "2014-05-03"],
  ["25/12/2014", "2014-12-25"],
  ["12/25/2014", "2014-12-25"],
  ["05/2014", "2014-05"],
  ["1944-00-00", "1944"],
  ["1944-xx-xx", "1944"],
  ["1944-05-??", "1944-05"],
  ["in 1958", "1958"],
  ["3 May 2014", "2014-05-03"],
  ["May 3, 2014", "2014-05-03"],
  ["1st of May 2014", "2014-05-01"],
  ["01-Feb-2014", "2014-02-01"],
  ["1er août 2019", "2019-08-01"],
  ["3 мая 2014 г.", "2014-05-03"],
  ["3 de mayo de 2014", "2014-05-03"],
  ["٣ أيار ٢٠١٤", "2014-05-03"],
  ["٢٥\u200f/١٢\u200f/٢٠١٤", "2014-12-25"],
  ["عام ١٩٥٨م", "1958"],
  ["29 تشرين الأول/أكتوبر 2018", "2018-10-29"],
  ["29 تشرين الأول (أكتوبر) 2018", "2018-10-29"],
  ["29 تشرين أول 2018", "2018-10-29"],
  ["12 حزيران/يونيو/جوان 2018", "2018-06-12"],
  ["12 غشت 2019", "2019-08-12"],
  ["12 جويلية 2019", "2019-07-12"],
  ["12 دجنبر 2019", "2019-12-12"],
])("%j is the date %s", (text, date) => {
  expect(read(text)).toEqual({ on: date, complete: true });
});

test.each([
  [["2015-02-30"], "2015-02"],
  [["31 June 2014"], "2014-06"],
  [["2015-13-01"], "2015"],
  [["05/06/2014"], "2014"],
  [["1961-05-03; 1961-06-01"], "1961"],
  [["1961-05-03", "1961-05-30"], "1961-05"],
  [["Saturday, 3 May 2014"], "2014-05-03"],
  [["2015", "see annex"], "2015"],
  [["1444/9/14 هـ الموافق 5 أبريل 2023 م"], "2023-04-05"],
  [["5 أبريل 2023 (14 رمضان 1444 هـ)"], "2023-04-05"],
])("%j is read as far as it is a date, %s, and is not complete", (texts, date) => {
  expect(read(...texts)).toEqual({ on: date, complete: false });
});

test.each([
  ["from 1958", { from: "1958" }],
  ["since May 2010", { from: "2010-05" }],
  ["2010 –", { from: "2010" }],
  ["1958 to present", { from: "1958" }],
  ["depuis 1990", { from: "1990" }],
  ["с 1990 года", { from: "1990" }],
  ["منذ ١٩٥٨", { from: "1958" }],
  ["منذ عام 1958", { from: "1958" }],
  ["until 2012", { until: "2012" }],
  ["jusqu'en 2001", { until: "2001" }],
  ["до 2001", { until: "2001" }],
  ["حتى 2012", { until: "2012" }],
  ["1958-1960", { from: "1958", until: "1960" }],
  ["from 2010 to March 2015", { from: "2010", until: "2015-03" }],
  ["14-16 May 2014", { from: "2014-05-14", until: "2014-05-16" }],
])("%j is a period", (text, period) => {
  expect(read(text)).toEqual({ ...period, complete: true });
});

test.each([
  "see annex",
  "circa 1960",
  "1960s",
  "1961, approximately",
  "1961 (?)",
  "before 1961",
  "بعد 1961",
  "1444/9/14 هـ",
  "2015-01-01 (amended 2016)",
  "14 رمضان 1444",
  "1444 هـ",
  "between 1958 and 1960",
  "29 تشرين الأول/نوفمبر 2018",
  "2018-2010",
  "12 March 99",
  "0000-00-00",
])("%j is no date", (text) => {
  expect(read(text)).toEqual({ complete: false });
});

test("years that differ agree on nothing, and the last day that they name is known", () => {
  expect(readDates(["2014-01-01", "2016-05"])).toEqual({ latest: "2016-05-31", complete: false });
});

test("a text that may name another year leaves nothing certain", () => {
  expect(readDates(["2015", "circa 2017"])).toEqual({ complete: false });
});
