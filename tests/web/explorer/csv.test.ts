import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { toCsv } from "../../../web/explorer/export/csv.ts";

test("a table is read back as it was, in any script, without a byte order mark", () => {
  const rows = [
    ["Actor", "Relations"],
    ["سمير تلوان", "14"],
    ['the "old" guard, and others\nof Aldana', "2"],
    [" with spaces ", "1"],
  ];
  const csv = toCsv(rows);
  expect(parse(csv)).toEqual(rows);
  expect(csv.charCodeAt(0)).toBe("A".charCodeAt(0));
  expect(csv.endsWith("\r\n")).toBe(true);
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1", "' =1"],
  ["\u200f=1", "'\u200f=1"],
  ["＝1", "'＝1"],
  ["\tx", "'\tx"],
  ["a=b", "a=b"],
])("a spreadsheet takes %j for a text", (text, expected) => {
  expect(parse(toCsv([[text]]))).toEqual([[expected]]);
});

test("numbers stay numbers, also below zero", () => {
  expect(toCsv([[-5, 1200]])).toBe("-5,1200\r\n");
});
