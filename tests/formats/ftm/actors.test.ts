import { beforeAll, expect, test } from "vitest";
import type { ImportItem } from "../../../src/formats/importFormat.ts";
import type { ActorRecord } from "../../../src/write/records.ts";
import { actors, itemsOf, lines, originals, skipped, worldText } from "./support.ts";

let items: readonly ImportItem[];
beforeAll(async () => {
  items = await itemsOf(worldText);
});

function actor(id: string): ActorRecord | undefined {
  return actors(items).find((each) => each.id === id);
}

async function one(entity: object): Promise<ActorRecord> {
  return actors(await itemsOf(lines(entity)))[0]!;
}

test("persons are persons; companies, public bodies, organizations and legal entities are organizations", () => {
  const kinds = actors(items).map(({ id, kind }) => [id, kind]);
  expect(kinds.filter(([, kind]) => kind === "PERSON").map(([id]) => id)).toEqual(["ftm:rawi", "ftm:Q900001"]);
  for (const id of ["ftm:meridian", "ftm:holding", "ftm:signatory", "ftm:ministry", "ftm:union"])
    expect(kinds).toContainEqual([id, "ORGANIZATION"]);
});

test("the caption is the first name, and every name keeps its kind", () => {
  expect(actor("ftm:rawi")!.names).toEqual([
    { value: "سليم الراوي", kind: "PRIMARY" },
    { value: "Salim al-Rawi", kind: "PRIMARY" },
    { value: "Salim Rawi", kind: "ALIAS" },
    { value: "Salim Haddad", kind: "PREVIOUS" },
    { value: "أبو رامي", kind: "WEAK_ALIAS" },
  ]);
  expect(actor("ftm:meridian")!.names).toContainEqual({ value: "MSC", kind: "ABBREVIATION" });
});

test("the parts of a name are one only where there is no name", async () => {
  expect(actor("ftm:Q900001")!.names).toEqual([{ value: "Rami al-Rawi", kind: "PRIMARY" }]);
  const whole = { name: ["Abu Rami"], firstName: ["Salim"], lastName: ["al-Rawi"] };
  expect((await one({ id: "a", schema: "Person", properties: whole })).names).toHaveLength(1);
  const { names } = await one({
    id: "a",
    schema: "Company",
    properties: { abbreviation: ["MSC"], alias: ["Meridian"] },
  });
  expect(names).toEqual([
    { value: "Meridian", kind: "PRIMARY" },
    { value: "MSC", kind: "ABBREVIATION" },
  ]);
});

test("an entity whose only name has no letter or digit has no name; an authority of this kind is none", async () => {
  const nameless = { id: "a", schema: "Person", properties: { name: ["-"], alias: ["?"] } };
  const named = { id: "b", schema: "Person", properties: { name: ["-", "Ana"] } };
  const sanction = { id: "s", schema: "Sanction", properties: { entity: ["b"], authority: ["-"] } };
  const read = await itemsOf(lines(nameless, named, sanction));
  expect(actors(read).map(({ id }) => id)).toEqual(["ftm:b"]);
  expect(skipped(read)).toEqual(["Person without a name", "an authority without a letter or digit"]);
});

test("an actor without any name is left out and counted, and its original is kept", () => {
  expect(actor("ftm:nameless")).toBeUndefined();
  expect(skipped(items)).toContain("Person without a name");
  expect(originals(items).map(({ id }) => id)).toContain("ftm:nameless");
});

test.each([
  [["1961", "1961-05-03"], "1961-05-03"],
  [["1961-05-03", "1961-05-30"], "1961-05"],
  [["1961-05-03", "1961-06"], "1961"],
  [["1961-05-03T00:00:00"], "1961-05-03"],
  [["1961", "1962"], undefined],
  [["1961-02-30"], "1961-02"],
  [["1944-00-00"], "1944"],
  [["3 May 1961"], "1961-05-03"],
  [["circa 1960"], undefined],
  [["since 1958"], undefined],
])("of dates of birth %j the graph holds what all of them say: %s", async (birthDate, agreed) => {
  const properties = { name: ["Salim"], birthDate };
  expect((await one({ id: "a", schema: "Person", properties })).birthDate).toBe(agreed);
});

test("what names one bearer in all the world is an identifier; a number of some register is not", () => {
  expect(actor("ftm:meridian")!.identifiers).toEqual([
    { scheme: "ftm", value: "meridian" },
    { scheme: "lei", value: "529900T8BM49AURSDO55" },
  ]);
  expect(actor("ftm:Q900001")!.identifiers).toContainEqual({
    scheme: "wikidata",
    value: "Q900001",
    url: "https://www.wikidata.org/wiki/Q900001",
  });
});

test("an entity is also known by the ids that it had before it was merged, and by its reference at the United Nations", () => {
  expect(actor("ftm:rawi")!.identifiers).toEqual([
    { scheme: "ftm", value: "rawi" },
    { scheme: "ftm", value: "list-77" },
    { scheme: "un-sc", value: "XXi.077" },
  ]);
});

test("an identifier that two entities of a file carry identifies neither", async () => {
  const twice = ["a", "b"].map((id) => ({
    id,
    schema: "Company",
    properties: { name: [id], innCode: ["7736050003"] },
  }));
  const alone = { id: "c", schema: "Company", properties: { name: ["c"], innCode: ["7707083893"] } };
  const schemes = actors(await itemsOf(lines(...twice, alone))).map(({ identifiers }) => identifiers!.at(-1)!.scheme);
  expect(schemes).toEqual(["ftm", "ftm", "inn"]);
});

test("a legal entity of which nothing says that it is no person is an organization by rule, and is counted", () => {
  const unknown = skipped(items).filter((reason) => /LegalEntity/.test(reason));
  expect(unknown).toHaveLength(1);
  expect(actor("ftm:signatory")!.kind).toBe("ORGANIZATION");
});

test("a public body of one country is an organ of its state; an organization of two is of none", () => {
  expect(actor("ftm:ministry")!.state).toBe("state:JO");
  expect(actor("ftm:union")!.state).toBeUndefined();
});

test("whose organ a public body is comes before it, in a file that says no more", async () => {
  const body = { id: "a", schema: "PublicBody", properties: { name: ["Ministry"], jurisdiction: ["eg"] } };
  expect(actors(await itemsOf(lines(body))).map(({ id }) => id)).toEqual(["state:EG", "ftm:a"]);
});

test("a territory that ISO 3166-1 has is the state, by its codes; a part of one is left out", () => {
  expect(actor("ftm:ter-jo")).toMatchObject({ kind: "STATE", iso2: "JO", iso3: "JOR" });
  expect(actor("ftm:ter-jo")!.identifiers).toContainEqual(
    expect.objectContaining({ scheme: "iso3166-1", value: "JO" }),
  );
  expect(actor("ftm:ter-jo-am")).toBeUndefined();
  expect(skipped(items)).toContain("Territory: not a state of ISO 3166-1");
});

test("the language of a text is not guessed", () => {
  expect(actor("ftm:meridian")!.description).toEqual({ und: "A shipping company in Panama." });
});
