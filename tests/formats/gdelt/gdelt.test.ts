import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { globalEventIdsOf } from "../../../src/formats/gdelt/documents.ts";
import { gdeltImport } from "../../../src/formats/gdelt/import.ts";
import { errorsIn, itemsOf, recordsOfType, skippedIn, sourceOf } from "../../helpers/exchange/read.ts";
import { type Event, event, noActor } from "./gdelt.rows.ts";

const read = (...events: readonly Event[]) =>
  itemsOf(gdeltImport, sourceOf(events.map(event).join("\n"), "export.tsv"));

async function relationOf(each: Event) {
  const [relation] = recordsOfType(await read(each), "relation");
  return relation!;
}

async function actorOf(code: string, name: string) {
  const actors = recordsOfType(await read({ code: "010", actor1: [code, name], actor2: noActor }), "actor");
  return actors.at(-1)!;
}

test("a visit is a meeting of visitor and host, on its day, at its place, with its article", async () => {
  const items = await read({});
  const [document] = recordsOfType(items, "document");
  expect(document).toEqual({
    type: "document",
    id: expect.stringMatching(/^gdelt:document:/),
    url: "https://www.courier.example/visit",
    publisher: "courier.example",
  });
  expect(recordsOfType(items, "relation")).toEqual([
    {
      type: "relation",
      id: expect.stringMatching(/^gdelt:event:/),
      kind: "MEETING",
      participants: [
        { actor: "state:FR", role: "HOST" },
        { actor: "state:JP", role: "VISITOR" },
      ],
      date: "2015-10-27",
      place: "Paris, Île-de-France, France",
      mode: "IN_PERSON",
      sourceCode: "cameo:042",
      evidence: [{ id: "gdelt:1001", document: document!.id }],
    },
  ]);
  expect(recordsOfType(items, "actor").map(({ id }) => id)).toEqual(["state:JP", "state:FR"]);
});

test.each([
  ["040", { kind: "MEETING" }],
  ["041", { kind: "MEETING", mode: "PHONE" }],
  ["044", { kind: "MEETING", mode: "IN_PERSON" }],
  ["046", { kind: "MEETING" }],
  ["010", { kind: "STATEMENT", stance: "NEUTRAL" }],
  ["016", { kind: "STATEMENT", stance: "DENY" }],
  ["0254", { kind: "STATEMENT", stance: "DEMAND" }],
  ["0312", { kind: "STATEMENT", stance: "PROMISE" }],
  ["051", { kind: "STATEMENT", stance: "PRAISE" }],
  ["052", { kind: "STATEMENT", stance: "SUPPORT" }],
  ["1056", { kind: "STATEMENT", stance: "DEMAND" }],
  ["1124", { kind: "STATEMENT", stance: "CRITICIZE" }],
  ["1312", { kind: "STATEMENT", stance: "THREATEN" }],
  ["163", { kind: "SANCTION" }],
])("an event of code %s becomes %j, and keeps its code", async (code, what) => {
  expect(await relationOf({ code })).toMatchObject({ ...what, sourceCode: `cameo:${code}`, date: "2015-10-27" });
});

test("a refusal is a statement, for which no stance has a word", async () => {
  const refusal = await relationOf({ code: "125" });
  expect(refusal.kind).toBe("STATEMENT");
  expect(refusal).not.toHaveProperty("stance");
});

test("an intention to meet is planned, and the day on which it was told is not its date", async () => {
  const planned = await relationOf({ code: "036" });
  expect(planned).toMatchObject({
    kind: "MEETING",
    modality: "PLANNED",
    summary: { en: expect.stringContaining("2015-10-27") },
  });
  expect(planned).not.toHaveProperty("date");
});

test.each(["141", "190", "071", "173", "085", "057", "115", "161"])(
  "an event of code %s is no meeting, sanction or statement: it is counted by its code",
  async (code) => {
    const items = await read({ code });
    expect(skippedIn(items)).toEqual([
      expect.stringMatching(`^cameo:${code} \\(.+\\): no meeting, sanction or statement$`),
    ]);
    expect(items).toHaveLength(1);
  },
);

test("who speaks is the first actor, of whom the second; who sanctions is the first, whom the second", async () => {
  expect((await relationOf({ code: "111" })).participants).toEqual([
    { actor: "state:JP", role: "SPEAKER" },
    { actor: "state:FR", role: "SUBJECT" },
  ]);
  expect((await relationOf({ code: "163" })).participants).toEqual([
    { actor: "state:JP", role: "ISSUER" },
    { actor: "state:FR", role: "TARGET" },
  ]);
});

test("a row with one actor is a relation of one actor", async () => {
  expect((await relationOf({ code: "111", actor2: noActor })).participants).toEqual([
    { actor: "state:JP", role: "SPEAKER" },
  ]);
  expect((await relationOf({ code: "111", actor1: noActor })).participants).toEqual([
    { actor: "state:FR", role: "SUBJECT" },
  ]);
  expect(await relationOf({ code: "043", actor2: noActor })).toMatchObject({
    participants: [{ actor: "state:JP", role: "HOST" }],
    sourceCode: "cameo:043",
  });
});

test("a row of nobody is left out, and counted", async () => {
  expect(skippedIn(await read({ actor1: noActor, actor2: ["", "A MAN"] }))).toEqual(["cameo:042: no actor is coded"]);
});

test("a state may speak of itself; it does not meet itself", async () => {
  expect((await relationOf({ code: "010", actor2: ["JPN", "TOKYO"] })).participants).toHaveLength(2);
  expect((await relationOf({ code: "042", actor2: ["JPN", "TOKYO"] })).participants).toEqual([
    { actor: "state:JP", role: "PARTICIPANT" },
  ]);
});

test("an event that is numbered anew with each article is one relation with several documents", async () => {
  const items = await read({ id: "1001" }, { id: "1002", url: "http://herald.example/paris" });
  const relations = recordsOfType(items, "relation");
  expect(relations).toHaveLength(1);
  expect(relations[0]!.evidence.map(({ id }) => id)).toEqual(["gdelt:1001", "gdelt:1002"]);
  expect(new Set(relations[0]!.evidence.map(({ document }) => document)).size).toBe(2);
  expect(recordsOfType(items, "document").map(({ publisher }) => publisher)).toEqual([
    "courier.example",
    "herald.example",
  ]);
});

test("an event that is numbered anew with each place in one article has one piece of evidence, which holds the numbers", async () => {
  const items = await read({ id: "1002" }, { id: "999" }, { id: "1002" });
  expect(recordsOfType(items, "relation")[0]!.evidence).toMatchObject([{ id: "gdelt:999+1002" }]);
  const many = Array.from({ length: 60 }, (_, index) => ({ id: String(index) }));
  const [relation] = recordsOfType(await read(...many), "relation");
  expect(relation!.evidence).toHaveLength(3);
});

test.each([
  ["the day", { day: "20151026" }],
  ["an actor", { actor2: ["FRAGOV", "FRANCE"] as const }],
  ["the code", { code: "040" }],
  ["the place", { place: "Lyon, Rhône-Alpes, France" }],
])("events that differ in %s are two relations", async (_, other: Event) => {
  expect(recordsOfType(await read({ id: "1001" }, { id: "1002", ...other }), "relation")).toHaveLength(2);
});

test("a meeting that is coded from both sides is one meeting, whichever side comes first", async () => {
  const there: Event = { id: "1", code: "042" };
  const back: Event = { id: "2", code: "043", actor1: ["FRA", "FRANCE"], actor2: ["JPN", "JAPAN"] };
  const visit = recordsOfType(await read(there, back), "relation");
  expect(visit).toMatchObject([{ sourceCode: "cameo:042", evidence: [{ id: "gdelt:1+2" }] }]);
  const { evidence: _, ...content } = visit[0]!;
  expect(recordsOfType(await read(back, there), "relation")).toMatchObject([content]);
  const talk: Event = { code: "046" };
  expect(recordsOfType(await read(talk, { ...back, code: "046" }), "relation")).toHaveLength(1);
});

test("a statement and its answer are two", async () => {
  const answer: Event = { id: "2", code: "111", actor1: ["FRA", "FRANCE"], actor2: ["JPN", "JAPAN"] };
  expect(recordsOfType(await read({ id: "1", code: "111" }, answer), "relation")).toHaveLength(2);
});

test.each([
  ["USA", "state:US"],
  ["PSE", "state:PS"],
  ["ROM", "state:RO"],
  ["IGOUNO", "org:un"],
])("the code %s is the actor %s of the reference data", async (code, id) => {
  expect((await actorOf(code, "SOMEBODY")).id).toBe(id);
  expect((await actorOf(code, "SOMEBODY")).names.map(({ value }) => value)).not.toContain("SOMEBODY");
});

test("a country with a role is an organization, named by its code's pieces; what the article calls it is a weak alias", async () => {
  expect(await actorOf("USAGOV", "THE WHITE HOUSE")).toEqual({
    type: "actor",
    id: "gdelt:USAGOV",
    kind: "ORGANIZATION",
    names: [
      { value: "United States, government", lang: "en", kind: "PRIMARY" },
      { value: "الولايات المتحدة، حكومة", lang: "ar", kind: "PRIMARY" },
      { value: "THE WHITE HOUSE", kind: "WEAK_ALIAS" },
    ],
    identifiers: [{ scheme: "cameo", value: "USAGOV" }],
    state: "state:US",
  });
});

test.each([
  ["USABUS", "United States, business", "a business is no organ of its state"],
  ["AFR", "Africa", "a region is no state"],
  ["AFRGOV", "Africa, government", "a region's government is that of no state"],
  ["COP", "police", "a role alone has no state"],
  ["IGOEUREEC", "European Union", "a known group is called by its name"],
  ["AFGINSTAL", "Taliban", "a known group is called by its name"],
  ["XQZ", "XQZ", "a piece that is not known stands for itself"],
])("the code %s is the organization %j of no state: %s", async (code, name) => {
  const actor = await actorOf(code, "");
  expect(actor).toMatchObject({ id: `gdelt:${code}`, kind: "ORGANIZATION", names: [{ value: name }, {}] });
  expect(actor).not.toHaveProperty("state");
});

test("nobody becomes a person: not even where the article names one", async () => {
  const actors = recordsOfType(await read({ actor1: ["JPNGOV", "SHINZO ABE"] }), "actor");
  expect(actors.map(({ kind }) => kind)).not.toContain("PERSON");
});

test("an actor comes once, and again only with another name", async () => {
  const rows = Array.from({ length: 2_500 }, (_, index) =>
    event({ id: String(index), actor1: ["JPNGOV", index < 2_400 ? "TOKYO" : "JAPANESE"], place: `Place ${index}` }),
  );
  const actors = recordsOfType(await itemsOf(gdeltImport, sourceOf(rows.join("\n"))), "actor");
  expect(actors.filter(({ id }) => id === "gdelt:JPNGOV").map(({ names }) => names.map(({ value }) => value))).toEqual([
    ["Japan, government", "اليابان، حكومة", "TOKYO"],
    ["Japan, government", "اليابان، حكومة", "TOKYO", "JAPANESE"],
  ]);
});

test("an article that is no address is a document by its name", async () => {
  const items = await read({ url: "BBC Monitoring" });
  expect(recordsOfType(items, "document")).toMatchObject([{ title: "BBC Monitoring" }]);
  expect(recordsOfType(items, "document")[0]).not.toHaveProperty("url");
});

test.each([
  [
    "a column short",
    event().split("\t").slice(1).join("\t"),
    "the row has 60 columns. GDELT 2.0 has 61 tab-separated columns for an event and 16 for a mention",
  ],
  ["GDELT 1.0", event().split("\t").slice(3).join("\t"), "the row has 58 columns."],
  ["no number", event({ id: "x" }), 'GLOBALEVENTID (column 1) is "x", not a number.'],
  ["no day", event({ day: "20151327" }), 'SQLDATE (column 2) is "20151327", not a day'],
  ["no code", event({ code: "---" }), 'EventCode (column 27) is "---", not a CAMEO code'],
  [
    "a latitude beyond the pole",
    event({ columns: { 56: "95.2" } }),
    'ActionGeo_Lat (column 57) is "95.2", not a latitude',
  ],
  [
    "a longitude with a letter",
    event({ columns: { 57: "2#.3" } }),
    'ActionGeo_Long (column 58) is "2#.3", not a longitude',
  ],
  ["an actor's code of signs", event({ actor1: ["US A", ""] }), 'Actor1Code (column 6) is "US A", not a CAMEO code'],
  ["no moment", event({ columns: { 59: "20151027" } }), 'DATEADDED (column 60) is "20151027", not a moment'],
  ["no article", event({ url: " " }), 'SOURCEURL (column 61) is " ", not the address'],
])("a row with %s is a fault of its line that names the column, and the next one is read", async (_, row, reason) => {
  const items = await itemsOf(gdeltImport, sourceOf(`${row}\n${event({ id: "2" })}\n`, "export.tsv"));
  expect(errorsIn(items)).toEqual([{ line: 1, error: expect.stringContaining(reason) }]);
  expect(recordsOfType(items, "relation")).toHaveLength(1);
});

test("a slice of 27 October 2015 comes to what its columns count to", async () => {
  const text = readFileSync(new URL("./gdelt-2015-10-27.extract.tsv", import.meta.url), "utf8");
  const rows = text
    .trimEnd()
    .split("\n")
    .map((row) => row.split("\t"));
  const items = await itemsOf(gdeltImport, sourceOf(text, "export.tsv", 10_000));
  const statements = /^(01[0-689]|02|03(?!6)|05[12356]|10|11(?![56])|12|13)/;
  const meetings = /^(04|036)/;
  const counted = rows.filter((row) => statements.test(row[26]!) || meetings.test(row[26]!) || row[26] === "163");
  const keyOf = (row: readonly string[]) => {
    const code = row[26]!;
    const both = row[5] !== "" && row[15] !== "";
    const mirrored = code === "043" && both;
    const [one, other] = mirrored ? [row[15], row[5]] : [row[5], row[15]];
    const sides = meetings.test(code) && !/^04[23]/.test(code) ? [one, other].sort() : [one, other];
    return [row[1], ...sides, mirrored ? "042" : code, row[52]].join("|");
  };
  const relations = recordsOfType(items, "relation");
  expect(relations).toHaveLength(new Set(counted.map(keyOf)).size);
  const pieces = new Set(counted.map((row) => `${keyOf(row)}|${row[60]}`));
  expect(relations.flatMap(({ evidence }) => evidence)).toHaveLength(pieces.size);
  expect(skippedIn(items)).toHaveLength(rows.length - counted.length);
  expect(recordsOfType(items, "document")).toHaveLength(new Set(counted.map((row) => row[60])).size);
  const planned = relations.filter(({ modality }) => modality === "PLANNED");
  expect(
    planned
      .flatMap(({ evidence }) => evidence)
      .flatMap(globalEventIdsOf)
      .sort(),
  ).toEqual(rows.flatMap((row) => (row[26] === "036" ? [row[0]] : [])).sort());
  expect(errorsIn(items)).toEqual([]);
});
