import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, isPartialDate, lastDay } from "../../src/dates/partialDate.ts";
import { PartialDate } from "../../src/graphql/scalars.ts";

/** Any day from year 1 to year 9999. */
const isoDay = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(isoDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

test("every day of the calendar is a date, and so are its month and its year", () => {
  fc.assert(fc.property(partialDate, (date) => isPartialDate(date)));
});

test("a day allows itself alone", () => {
  fc.assert(fc.property(isoDay, (day) => firstDay(day) === day && lastDay(day) === day));
});

test("a date allows the days that begin as it does, and no others", () => {
  fc.assert(
    fc.property(partialDate, isoDay, (date, day) => {
      const allowed = firstDay(date) <= day && day <= lastDay(date);
      expect(allowed).toBe(day.startsWith(date));
    }),
  );
});

test("the first and the last day are days that the calendar has", () => {
  fc.assert(
    fc.property(partialDate, (date) => {
      for (const day of [firstDay(date), lastDay(date)]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(day.startsWith(date)).toBe(true);
      }
    }),
  );
});

test("what is less precise allows all that the more precise allows", () => {
  fc.assert(
    fc.property(isoDay, (day) => {
      const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
      expect([firstDay(year), firstDay(month), day, lastDay(month), lastDay(year)]).toEqual(
        [firstDay(year), firstDay(month), day, lastDay(month), lastDay(year)].sort(),
      );
    }),
  );
});

test.each([
  ["2024-02", "2024-02-29"],
  ["2023-02", "2023-02-28"],
  ["2000-02", "2000-02-29"],
  ["1900-02", "1900-02-28"],
  ["2018-06", "2018-06-30"],
  ["2018", "2018-12-31"],
])("the last day of %s is %s", (date, last) => {
  expect(lastDay(date)).toBe(last);
});

const noDates = [
  ["2023-02-29", "a day that the year lacks"],
  ["1900-02-29", "a leap day that the century lacks"],
  ["2023-04-31", "a day that the month lacks"],
  ["2023-13", "a thirteenth month"],
  ["2023-00", "a month before the first"],
  ["2023-01-00", "a day before the first"],
  ["0000", "a year that nobody counts"],
  ["10000", "a year beyond 9999"],
  ["-0044", "a year before the first"],
  ["٢٠٢٣", "Arabic digits"],
  ["2023-6", "a month of one digit"],
  ["2023/06", "other separators"],
  ["12.06.2018", "another order"],
  ["2018-06-12T00:00:00Z", "a moment"],
  ["2018-06-12\n", "a line's end"],
  [" 2018", "a space"],
  ["Thursday", "words"],
  ["", "nothing"],
] as const;

test.each(noDates)("%j is no date: %s", (text) => {
  expect(isPartialDate(text)).toBe(false);
  expect(() => firstDay(text)).toThrow("is not a date");
  expect(() => lastDay(text)).toThrow("is not a date");
});

test.each(noDates)("a client that sends %j is told how a date is written", (text) => {
  expect(() => PartialDate.parseValue(text)).toThrow(
    `"${text}" is not a valid date. Use "2018", "2018-06" or "2018-06-12".`,
  );
});

test("any other text is no date", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\d{4}(-\d\d){0,2}$/.test(text));
      expect(isPartialDate(text)).toBe(false);
    }),
  );
});
