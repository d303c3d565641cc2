import { expect, test } from "vitest";
import { toGraphqlQuery } from "../../../web/explorer/export/graphqlQuery.ts";
import { escapeXml } from "../../../web/explorer/export/xml.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { dateText, whenText } from "../../../web/explorer/i18n/dates.ts";
import { isRightToLeft } from "../../../web/explorer/i18n/direction.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { segmentText } from "../../../web/explorer/panels/document/segmentText.ts";
import { decode } from "../../../web/explorer/view/codec.ts";
import { loosen } from "../../../web/explorer/view/loosen.ts";

test("a date is shown as precise as it is, in the reader's language and digits", () => {
  expect(["2018", "2018-06", "2018-06-12", "0987"].map((date) => dateText(date, en))).toEqual([
    "2018",
    "June 2018",
    "12 June 2018",
    "987",
  ]);
  expect(dateText("2018-06-12", ar)).toBe("١٢ يونيو ٢٠١٨");
});

test("what lasts is shown since it began; what has no date says so, or says what its source says", () => {
  const undated = { date: null, endDate: null, endedBy: null, dateText: null };
  expect(whenText({ ...undated, date: "2018" }, true, en)).toBe("since 2018");
  expect(whenText({ ...undated, date: "2018" }, false, en)).toBe("2018");
  expect(whenText({ ...undated, date: "2018", endDate: "2020-02" }, true, en)).toBe("2018 to February 2020");
  expect(whenText({ ...undated, endDate: "2020" }, true, en)).toBe("until 2020");
  expect(whenText({ ...undated, dateText: "next Thursday" }, false, en)).toBe("date in the source: next Thursday");
  expect(whenText(undated, false, en)).toBe("undated");
});

test("what is over says so, though nobody knows since when", () => {
  const over = { date: "2014-05-01", endDate: null, endedBy: "2024-03-02", dateText: null };
  expect(whenText(over, true, en)).toBe("from 1 May 2014, ended by 2 March 2024");
  expect(whenText(over, true, ar)).toBe("من ١ مايو ٢٠١٤، انتهت بحلول ٢ مارس ٢٠٢٤");
  expect(whenText({ ...over, date: null }, true, en)).toBe("ended by 2 March 2024");
  expect(whenText({ ...over, endDate: "2023" }, true, en)).toBe("1 May 2014 to 2023");
  expect(whenText(over, false, en)).toBe("1 May 2014");
  expect(whenText({ ...over, endedBy: null, dateText: "1 May 2014 – see annex" }, true, en)).toBe(
    "since 1 May 2014 (date in the source: 1 May 2014 – see annex)",
  );
});

test("Arabic counts in its six forms", () => {
  expect([0, 1, 2, 3, 11, 100].map(ar.relationCount)).toEqual([
    "لا علاقات",
    "علاقة واحدة",
    "علاقتان",
    "٣ علاقات",
    "١١ علاقة",
    "١٠٠ علاقة",
  ]);
});

test("a name's direction is that of its first letter", () => {
  expect(["سمير", "«سمير» Talwan", "Samir (سمير)", "김정은", "2018"].map(isRightToLeft)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("passages are cut by UTF-16 offsets, and overlapping quotes share their piece", () => {
  const text = "🛳 Vell met Talwan in Aldana.";
  const quotes = [
    { id: "one", start: 3, end: 18 },
    { id: "two", start: 12, end: 28 },
    { id: "elsewhere", start: null, end: null },
  ];
  const passages = segmentText(text, quotes);
  expect(passages.map(({ text }) => text).join("")).toBe(text);
  expect(passages.map(({ evidence, text }) => [text, evidence.join()])).toEqual([
    ["🛳 ", ""],
    ["Vell met ", "one"],
    ["Talwan", "one,two"],
    [" in Aldana", "two"],
    [".", ""],
  ]);
});

test("a condition that is loosened leaves the others as they are", () => {
  const view = decode("#from=a&to=b&panel=paths&path.maxHops=3&path.inTimeOrder=1&at=2018&sources=2");
  const { filter, pathArgs } = view;
  expect(loosen("where.minSources")(view)).toEqual({ ...view, filter: { ...filter, minSources: null } });
  expect(loosen("where.since")(view)).toEqual({ ...view, filter: { ...filter, at: null } });
  expect(loosen("where.inTimeOrder")(view)).toEqual({ ...view, pathArgs: { ...pathArgs!, inTimeOrder: false } });
  expect(loosen("maxHops")(view)).toEqual({ ...view, pathArgs: { ...pathArgs!, maxHops: 10 } });
});

test("a query of a view holds its values as literals: enums bare, ids and dates quoted", () => {
  const view = decode("#from=a%22b&to=c&panel=paths&kind=MEETING&since=2018");
  expect(toGraphqlQuery(view, [])).toContain(
    'paths(from: "a\\"b", to: "c", first: 5, maxHops: 6, rankBy: HOPS, where: { kinds: [MEETING], since: "2018" })',
  );
});

test("a character that XML cannot contain is replaced, and any other stays", () => {
  expect(escapeXml("a\u0000\u0008\u001b\ud83d\ufffe")).toBe("a\ufffd\ufffd\ufffd\ufffd\ufffd");
  expect(escapeXml("\t<é> 😀 ‮")).toBe("\t&lt;é&gt; 😀 ‮");
});

test("both languages say the same things", () => {
  expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
});
