import { expect, test } from "vitest";
import { OntologyLabels } from "../../../web/explorer/api/ontology.ts";
import { relationWhere } from "../../../web/explorer/api/where.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { dateText } from "../../../web/explorer/i18n/dates.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { activeFilters } from "../../../web/explorer/i18n/filterTexts.ts";
import { readDate } from "../../../web/explorer/i18n/readDate.ts";
import { decode } from "../../../web/explorer/view/codec.ts";

test.each([
  ["2018-6-1", "2018-06-01"],
  ["٢٠١٨/٠٦", "2018-06"],
  [" ۲۰۱۸ ", "2018"],
  ["12 June 2018", "2018-06-12"],
  ["Sept 2018", "2018-09"],
  ["sep. 2018", "2018-09"],
  ["١٢ يونيو ٢٠١٨", "2018-06-12"],
  ["حزيران ٢٠١٨", "2018-06"],
  ["3 أغسطس 2018", "2018-08-03"],
  ["3 اغسطس 2018", "2018-08-03"],
  ["جوان 2018", "2018-06"],
  ["2018-02-30", null],
  ["30 February 2018", null],
  ["2018-13", null],
  ["12 Foo 2018", null],
  ["soon", null],
  ["", null],
])("the date %j is read as %j", (text, date) => {
  expect(readDate(text)).toBe(date);
});

test("a date is read again as the page shows it, in either language", () => {
  for (const date of ["2018", "2018-06", "2018-06-12", "2020-01-31"])
    for (const messages of [en, ar]) expect(readDate(dateText(date, messages))).toBe(date);
});

const kinds = ["MEETING", "SANCTION", "STATEMENT"].map((kind) => ({ kind, label: kind.toLowerCase() }));
const modalities = [{ key: "PLANNED", label: "planned" }];
const ontology = new OntologyLabels({ relationKinds: kinds, modalities } as never);

test("each active filter has a text and the change that removes it", () => {
  const view = decode(
    "#kind=MEETING&modality=PLANNED&since=2018&until=2019-03&sources=2&known=2024&undated=kept&degree=3",
  );
  const active = activeFilters(view, en, ontology);
  expect(active.map(({ text }) => text)).toEqual([
    "meeting",
    "planned",
    "2018 to March 2019",
    "with undated",
    "at least 2 sources",
    "As known on 2024",
    "only actors tied to at least 3 others",
  ]);
  expect(active.reduce((left, { clear }) => clear(left), view)).toEqual(decode(""));
});

test("of many kinds, the chip names those that are left out", () => {
  expect(activeFilters(decode("#kind=MEETING&kind=SANCTION"), en, ontology).map(({ text }) => text)).toEqual([
    "not “statement”",
  ]);
});

test("the graph as it was known in a year or month is the one at its end", () => {
  const known = (date: string) => relationWhere(decode(`#known=${date}`).filter).knownAt;
  expect(["2024", "2024-02", "1900-02", "2024-02-05"].map(known)).toEqual([
    "2024-12-31T23:59:59Z",
    "2024-02-29T23:59:59Z",
    "1900-02-28T23:59:59Z",
    "2024-02-05T23:59:59Z",
  ]);
});
