import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unScImport } from "../../../src/formats/un-sc/import.ts";
import { errorsIn, itemsOf, recordsOfType, skippedIn, sourceOf } from "../../helpers/exchange/read.ts";
import { type Entry, edition } from "./unSc.list.ts";

const read = (entries: readonly Entry[]) => itemsOf(unScImport, sourceOf(edition("2018-10-29", entries), "list.xml"));

async function actor(entry: Entry) {
  const all = recordsOfType(await read([entry]), "actor");
  return all.find(({ id }) => id.startsWith("un-sc:"))!;
}

async function relations(entry: Entry) {
  return recordsOfType(await read([entry]), "relation");
}

test("an individual is a person and an entity is an organization, known by their reference numbers", async () => {
  const actors = recordsOfType(
    await read([
      { dataId: "101", reference: "BOi.001 ", name: " Nadia " },
      { dataId: "102", reference: "BOe.002", name: "Orsk Trading", element: "ENTITY" },
    ]),
    "actor",
  );
  expect(actors.filter(({ id }) => id.startsWith("un-sc:"))).toEqual([
    {
      type: "actor",
      id: "un-sc:101",
      kind: "PERSON",
      names: [{ value: "Nadia", kind: "PRIMARY" }],
      identifiers: [{ scheme: "un-sc", value: "BOi.001" }],
    },
    {
      type: "actor",
      id: "un-sc:102",
      kind: "ORGANIZATION",
      names: [{ value: "Orsk Trading", kind: "PRIMARY" }],
      identifiers: [{ scheme: "un-sc", value: "BOe.002" }],
    },
  ]);
});

test("the parts of a name are joined, its original script stands beside it, and aliases have their quality", async () => {
  const more =
    "<SECOND_NAME>AHMED </SECOND_NAME><THIRD_NAME/><FOURTH_NAME>na</FOURTH_NAME>" +
    "<NAME_ORIGINAL_SCRIPT>نادية أورسك</NAME_ORIGINAL_SCRIPT>" +
    alias("Good", "Nadia\n      Orsk") +
    alias("Low", "The Baker") +
    alias("", "");
  expect((await actor({ name: "NADIA", more })).names).toEqual([
    { value: "NADIA AHMED", kind: "PRIMARY" },
    { value: "نادية أورسك", kind: "PRIMARY" },
    { value: "Nadia Orsk", kind: "ALIAS" },
    { value: "The Baker", kind: "WEAK_ALIAS" },
  ]);
});

test("an entity's aliases are what it is and what it was known as", async () => {
  const more =
    "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>OTC</ALIAS_NAME></ENTITY_ALIAS>" +
    "<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Orsk Mining</ALIAS_NAME></ENTITY_ALIAS>";
  const { names } = await actor({ name: "Orsk Trading", element: "ENTITY", more });
  expect(names.slice(1)).toEqual([
    { value: "OTC", kind: "ALIAS" },
    { value: "Orsk Mining", kind: "PREVIOUS" },
  ]);
});

test.each([
  ["Nadia Orsk; N. Orsk;  Nadya Orsk", ["Nadia Orsk", "N. Orsk", "Nadya Orsk"]],
  ["Orsk, Nadia", ["Orsk, Nadia"]],
  ["Nadia Orsk, ", ["Nadia Orsk"]],
  ["نادية (Nadia; Nadya)", ["نادية", "Nadia", "Nadya"]],
  ["Nadia Orsk (نادية أورسك)", ["Nadia Orsk", "نادية أورسك"]],
  ["Abu Orsk (original script: Абу Орск)", ["Abu Orsk", "Абу Орск"]],
  ["Orsk Group (OG)", ["Orsk Group (OG)"]],
  ["O&amp;#39;Hara Orsk; Orsk &amp;amp; Sons", ["O'Hara Orsk", "Orsk & Sons"]],
  ["Nadia (false identity; passport 123)", ["Nadia (false identity; passport 123)"]],
])("the alias %j holds the names %j, and no others that are not certain", async (text, values) => {
  const { names } = await actor({ more: alias("Good", text) });
  expect(names.slice(1).map(({ value }) => value)).toEqual(values);
});

test.each([
  ["an exact day", birth("EXACT", "<DATE>1964-07-17</DATE>"), "1964-07-17", undefined],
  ["a day with a time zone", birth("EXACT", "<DATE>1964-07-17-04:00</DATE>"), "1964-07-17", undefined],
  ["an exact year", birth("EXACT", "<YEAR>1964</YEAR>"), "1964", undefined],
  ["a day that does not exist", birth("EXACT", "<DATE>1964-02-30</DATE>"), "1964-02", "Born: 1964-02-30"],
  ["an approximate year", birth("APPROXIMATELY", "<YEAR>1964</YEAR>"), undefined, "Born: approximately 1964"],
  [
    "a span of years",
    birth("BETWEEN", "<FROM_YEAR>1962</FROM_YEAR><TO_YEAR>1964</TO_YEAR>"),
    undefined,
    "Born: between 1962 and 1964",
  ],
  [
    "a day that a note doubts",
    birth("EXACT", "<NOTE>from false passport</NOTE><DATE>1979-03-03</DATE>"),
    undefined,
    "Born: 1979-03-03 (from false passport)",
  ],
  ["a note alone", birth("EXACT", "<NOTE>Nov. 1973 </NOTE>"), undefined, "Born: Nov. 1973"],
  ["nothing", birth("", ""), undefined, undefined],
  [
    "two days of one month",
    birth("EXACT", "<DATE>1982-04-19</DATE>") + birth("EXACT", "<DATE>1982-04-18</DATE>"),
    "1982-04",
    "Born: 1982-04-19; 1982-04-18",
  ],
  [
    "two years",
    birth("EXACT", "<YEAR>1958</YEAR>") + birth("EXACT", "<YEAR>1959</YEAR>"),
    undefined,
    "Born: 1958; 1959",
  ],
])("of a birth, %s gives a date as far as the list is sure, and else its words", async (_, more, date, words) => {
  const { birthDate, description } = await actor({ more });
  expect({ birthDate, words: description?.en }).toEqual({ birthDate: date, words });
});

test("title, designation and comments describe the actor, a line each", async () => {
  const more =
    "<COMMENTS1>Fled in 2016.\n  Believed to be abroad. </COMMENTS1><TITLE><VALUE>Colonel</VALUE></TITLE>" +
    "<DESIGNATION><VALUE>Minister</VALUE><VALUE>Party chair</VALUE></DESIGNATION>";
  expect((await actor({ more })).description).toEqual({
    en: "Title: Colonel\nDesignation: Minister; Party chair\nFled in 2016. Believed to be abroad.",
  });
});

test("a listing is a sanction by the Security Council, quoted from the list of that day; of measures it says nothing", async () => {
  const items = await read([{ reference: "BOi.001", more: "<COMMENTS1>Sells arms.</COMMENTS1>" }]);
  expect(recordsOfType(items, "document").at(-1)).toMatchObject({
    id: "un-sc:list:2018-10-29",
    publishedOn: "2018-10-29",
  });
  expect(recordsOfType(items, "relation")).toEqual([
    {
      type: "relation",
      id: "un-sc:listing:101:2015-03-02",
      kind: "SANCTION",
      participants: [
        { actor: "org:un-sc", role: "ISSUER" },
        { actor: "un-sc:101", role: "TARGET" },
      ],
      date: "2015-03-02",
      programme: "Boralia",
      reference: "BOi.001",
      evidence: [{ id: "un-sc:listing:101:2015-03-02:entry", document: "un-sc:list:2018-10-29", quote: "Sells arms." }],
    },
  ]);
  expect(recordsOfType(items, "actor").map(({ id }) => id)).toContain("org:un-sc");
});

test.each(["2015-04-14-04:00", "2015-04-14Z", "2015-04-14T00:00:00-05:00"])(
  "the day of listing %s is 14 April 2015",
  async (listedOn) => {
    expect((await relations({ listedOn }))[0]).toMatchObject({ date: "2015-04-14" });
  },
);

test("a listing is dated as precisely as the list does, or not at all", async () => {
  expect((await relations({ listedOn: "2015" }))[0]).toMatchObject({ date: "2015" });
  expect((await relations({ listedOn: "" }))[0]).not.toHaveProperty("date");
});

test("a day of listing that the calendar does not have is read as its month, and counted", async () => {
  const items = await read([{ listedOn: "2015-02-31" }]);
  expect(recordsOfType(items, "relation")[0]).toMatchObject({ id: "un-sc:listing:101:2015-02", date: "2015-02" });
  expect(skippedIn(items)).toEqual(["LISTED_ON that the calendar does not have: read as far as it is a date"]);
});

test("an entry that says when it was delisted ends then", async () => {
  const [listing] = await relations({ more: "<DELISTED_ON>2017-05-01</DELISTED_ON>" });
  expect(listing).toMatchObject({ date: "2015-03-02", endDate: "2017-05-01" });
});

test("a nationality is an affiliation to the state, however the list spells it, each once", async () => {
  const more =
    "<NATIONALITY2>Iran</NATIONALITY2><NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE>" +
    "<VALUE>Democratic People's Republic of Korea </VALUE><VALUE>Yemeni</VALUE><VALUE>na</VALUE></NATIONALITY>";
  const items = await read([{ more }]);
  const national = recordsOfType(items, "relation").filter(({ kind }) => kind === "AFFILIATION");
  expect(national.map(({ participants }) => participants[1]!.actor)).toEqual(["state:IR", "state:KP", "state:YE"]);
  expect(national[0]).toMatchObject({
    id: "un-sc:nationality:101:IR",
    participants: [
      { actor: "un-sc:101", role: "MEMBER" },
      { actor: "state:IR", role: "BODY" },
    ],
    role: { en: "national" },
    evidence: [{ document: "un-sc:list:2018-10-29", quote: "Iran (Islamic Republic of)" }],
  });
  expect(recordsOfType(items, "actor").map(({ id }) => id)).toEqual(
    expect.arrayContaining(["state:IR", "state:KP", "state:YE"]),
  );
});

test.each([
  "Possibly Ethiopian",
  "Sudanese by birth",
  "USSR (until 1991)",
  "Bahrain (citizenship revoked in Jan. 2015)",
])("the nationality %j is not guessed at: it is counted, and kept in the original", async (words) => {
  const items = await read([{ more: `<NATIONALITY><VALUE>${words}</VALUE></NATIONALITY>` }]);
  expect(recordsOfType(items, "relation").map(({ kind }) => kind)).toEqual(["SANCTION"]);
  expect(skippedIn(items)).toEqual([`a nationality that is not the name of a state: "${words}"`]);
  expect(recordsOfType(items, "original")[0]!.content).toContain(words);
});

test("all that an entry says is kept as it stands", async () => {
  const more =
    "<INDIVIDUAL_ADDRESS><CITY>Orsk</CITY><NOTE>Since 2014</NOTE></INDIVIDUAL_ADDRESS>" +
    '<INDIVIDUAL_DOCUMENT><NUMBER>1 &amp; 2</NUMBER></INDIVIDUAL_DOCUMENT><INDIVIDUAL_DOCUMENT kind="old"/>';
  const [original] = recordsOfType(await read([{ more }]), "original");
  expect(original).toMatchObject({ id: "un-sc:101", format: "un-sc" });
  expect(JSON.parse(original!.content)).toMatchObject({
    INDIVIDUAL: {
      DATAID: "101",
      INDIVIDUAL_ADDRESS: { CITY: "Orsk", NOTE: "Since 2014" },
      INDIVIDUAL_DOCUMENT: [{ NUMBER: "1 & 2" }, { "@kind": "old" }],
    },
  });
});

test("an element of a later edition that is not known is counted and kept", async () => {
  const items = await read([{ more: "<INTERPOL><LINK>https://example.org</LINK></INTERPOL><GENDER>Female</GENDER>" }]);
  expect(skippedIn(items)).toEqual(["unknown element INTERPOL: kept in the original only"]);
  expect(recordsOfType(items, "original")[0]!.content).toContain("https://example.org");
});

test.each([
  ["no DATAID", { dataId: "x" }, "DATAID is not a number."],
  ["no date", { listedOn: "31" }, 'LISTED_ON of the entry 101 is "31", which is not a date.'],
  ["words for a day", { listedOn: "last week" }, 'LISTED_ON of the entry 101 is "last week", which is not a date.'],
  ["a day to come", { listedOn: "2018-11-01" }, "which is after the date of the list (2018-10-29)."],
  ["an end before the beginning", { more: "<DELISTED_ON>2014</DELISTED_ON>" }, "before its LISTED_ON, 2015-03-02."],
  ["no name", { name: " " }, "the entry 101 has no name"],
])("an entry with %s is a fault of its line, and the next one is read", async (_, bad: Entry, reason) => {
  const items = await read([bad, { dataId: "102" }]);
  expect(errorsIn(items)).toEqual([{ line: 3, error: expect.stringContaining(reason) }]);
  expect(recordsOfType(items, "relation").map(({ id }) => id)).toEqual(["un-sc:listing:102:2015-03-02"]);
});

test("two entries of one DATAID or of one reference number are not made one person", async () => {
  const items = await read([{ dataId: "101" }, { dataId: "101" }, { dataId: "102", reference: "XXi.101" }]);
  expect(errorsIn(items)).toEqual([
    { line: 4, error: "DATAID 101 is in the list twice." },
    { line: 5, error: "REFERENCE_NUMBER XXi.101 of the entry 102 also belongs to the entry 101." },
  ]);
});

test("the list of 29 October 2018 comes to what its elements count to", async () => {
  const xml = readFileSync(new URL("./un-2018-10-29.extract.xml", import.meta.url), "utf8");
  const items = await itemsOf(unScImport, sourceOf(xml, "list.xml", 64 * 1024));
  const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
  const actors = recordsOfType(items, "actor").filter(({ id }) => id.startsWith("un-sc:"));
  expect(actors.filter(({ kind }) => kind === "PERSON")).toHaveLength(count(/<INDIVIDUAL>/g));
  expect(actors.filter(({ kind }) => kind === "ORGANIZATION")).toHaveLength(count(/<ENTITY>/g));
  const listings = recordsOfType(items, "relation").filter(({ kind }) => kind === "SANCTION");
  expect(new Set(listings.map(({ reference }) => reference)).size).toBe(count(/<REFERENCE_NUMBER>/g));
  expect(listings.every(({ date }) => date?.length === 10)).toBe(true);
  const given = [...xml.matchAll(/<NATIONALITY>(.*?)<\/NATIONALITY>/gs)].flatMap(([, within]) => [
    ...within!.matchAll(/<VALUE>/g),
  ]);
  const national = recordsOfType(items, "relation").filter(({ kind }) => kind === "AFFILIATION");
  expect(national.length + skippedIn(items).length).toBe(given.length);
  expect(errorsIn(items)).toEqual([]);
});

function alias(quality: string, name: string): string {
  return `<INDIVIDUAL_ALIAS><QUALITY>${quality}</QUALITY><ALIAS_NAME>${name}</ALIAS_NAME></INDIVIDUAL_ALIAS>`;
}

function birth(type: string, more: string): string {
  return `<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>${type}</TYPE_OF_DATE>${more}</INDIVIDUAL_DATE_OF_BIRTH>`;
}
