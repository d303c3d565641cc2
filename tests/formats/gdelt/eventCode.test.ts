import { expect, test } from "vitest";
import { readEventCode } from "../../../src/formats/gdelt/eventCode.ts";
import { gdeltImport } from "../../../src/formats/gdelt/import.ts";
import { errorsIn, itemsOf, recordsOfType, skippedIn, sourceOf } from "../../helpers/exchange/read.ts";
import { event } from "./gdelt.rows.ts";

test.each([
  ["013", "013", "01", "013", false],
  ["13", "13", "1", "013", true],
  ["10", "10", "1", "010", true],
  ["10", "10", "10", "10", false],
  ["100", "100", "10", "100", false],
  ["841", "84", "8", "0841", true],
  ["0841", "84", "08", "0841", false],
  ["1", "1", "1", "01", true],
  ["20", "20", "2", "020", true],
  ["20", "20", "20", "20", false],
  ["042", "", "", "042", false],
])("the codes %s, %s and %s are the event %s", (code, base, root, whole, restored) => {
  expect(readEventCode(code, base, root)).toEqual({ code: whole, restored });
});

test.each([
  ["111", "111", "12", 'EventBaseCode (column 28) is "111", which does not begin with its EventRootCode, "12".'],
  ["112", "111", "11", 'EventCode (column 27) is "112", which does not begin with its EventBaseCode, "111".'],
  ["042", "", "11", 'EventCode (column 27) is "042", which does not begin with its EventRootCode, "11".'],
  ["42", "", "", 'EventCode (column 27) is "42", not a CAMEO code from 01 to 20.'],
  ["---", "---", "1", 'EventBaseCode (column 28) is "---", which does not begin with its EventRootCode, "1".'],
  ["013", "013", "21", 'EventRootCode (column 29) is "21", not a CAMEO root code from 01 to 20.'],
])("the codes %s, %s and %s contradict one another", (code, base, root, reason) => {
  expect(readEventCode(code, base, root)).toEqual({ error: expect.stringContaining(reason) });
});

test("a row whose zeros are lost is the event that it was, and is counted; one that contradicts itself is refused", async () => {
  const codes = (code: string, base: string, root: string) => ({ code, columns: { 27: base, 28: root } });
  const rows = [event({ id: "1", ...codes("10", "10", "1") }), event({ id: "2", ...codes("111", "111", "12") })];
  const items = await itemsOf(gdeltImport, sourceOf(rows.join("\n")));
  expect(recordsOfType(items, "relation")).toMatchObject([{ stance: "NEUTRAL", sourceCode: "cameo:010" }]);
  expect(skippedIn(items)).toEqual(["the missing leading zero of a CAMEO code: restored"]);
  expect(errorsIn(items)).toMatchObject([{ line: 2 }]);
});
