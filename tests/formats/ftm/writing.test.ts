import { expect, test } from "vitest";
import type { ExportContent } from "../../../src/formats/exportFormat.ts";
import { ftmExport } from "../../../src/formats/ftm/export.ts";
import type { Entity } from "../../../src/formats/ftm/model/entity.ts";
import { toEntityId, toGraphId } from "../../../src/formats/ftm/model/ids.ts";
import { isA, schemaProperty, schemata } from "../../../src/formats/ftm/model/schemata.ts";
import { sampleRecords } from "../../../src/import/sample.ts";
import { referenceRecords } from "../../../src/reference/referenceRecords.ts";
import type { GraphRecord, OriginalRecord, RelationRecord } from "../../../src/write/records.ts";
import { actors, itemsOf, lines, recordsOf, relations, worldText } from "./support.ts";

type Any = GraphRecord | OriginalRecord;

/** A graph that contains these records, each id once, in the order of ids. */
function contentOf(records: readonly Any[]): ExportContent {
  const byId = new Map(records.map((record) => [`${record.type} ${record.id}`, record]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  async function* all(type: Any["type"]) {
    yield* sorted.filter((record) => record.type === type);
  }
  const content = {
    actors: () => all("actor"),
    documents: () => all("document"),
    relations: () => all("relation"),
    histories: () => all("relation"),
    originals: () => all("original"),
  };
  return content as unknown as ExportContent;
}

async function written(records: readonly Any[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of ftmExport.write(contentOf(records))) pieces.push(piece);
  return pieces.join("");
}

async function entitiesOf(records: readonly Any[]): Promise<Entity[]> {
  const text = await written(records);
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}

async function sample(): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [...referenceRecords()];
  for await (const record of sampleRecords()) records.push(record);
  return records;
}

const types: Readonly<Record<string, RegExp>> = {
  entity: /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/,
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  country: /^[a-z]{2}$/,
  language: /^[a-z]{3}$/,
  url: /^https?:\/\//,
  name: /^.{1,384}$/su,
  string: /^.{1,1024}$/su,
  text: /^.{1,65000}$/su,
};

/** Values that FollowTheMoney would reject, and ends of edges that do not have the required schema. */
function faultsOf(entities: readonly Entity[]): string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap(({ id, schema, properties }) => {
    const missing = schemata()[schema]!.required.filter((property) => !properties[property]?.length);
    const wrong = Object.entries(properties).flatMap(([name, values]) => {
      const property = schemaProperty(schema, name);
      if (property === undefined) return [`${id}: no property ${name}`];
      const misfits = values.filter((value) => !(types[property.type] ?? /./).test(value));
      const strays = values.filter((value) => property.range && !isA(schemaOf.get(value) ?? "nothing", property.range));
      return [...misfits, ...strays].map((value) => `${id}: ${name} ${value.slice(0, 80)}`);
    });
    return [...missing.map((property) => `${id}: no ${property}`), ...wrong];
  });
}

test("what came from FollowTheMoney goes back as it came", async () => {
  const text = await written(recordsOf(await itemsOf(worldText)));
  const lines = text.trimEnd().split("\n");
  for (const line of worldText.trim().split("\n")) expect(lines).toContain(line);
  // The only other ids are those of records that do not come from entities: states and the Security Council.
  const others = lines.filter((line) => !worldText.includes(line)).map((line) => JSON.parse(line).caption);
  expect(others.sort()).toEqual(["Egypt", "Jordan", "United Nations Security Council"]);
});

test("the graph's own articles are valid entities, each of whose ends is of the schema that it has to be", async () => {
  const entities = await entitiesOf(await sample());
  expect(faultsOf(entities)).toEqual([]);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  const has = new Set(entities.map(({ schema }) => schema));
  for (const schema of ["Person", "Organization", "PublicBody", "Article", "Event", "Membership", "UnknownLink"])
    expect(has).toContain(schema);
});

test("names keep their script, and the state of an organ is its country", async () => {
  const entities = await entitiesOf(await sample());
  const kim = entities.find(({ id }) => id === toEntityId("person:kim-jong-un"))!;
  expect(kim.properties.name).toContain("كيم جونغ أون");
  expect(kim.properties.wikidataId).toEqual(["Q56226"]);
  const koreas = entities.filter(({ properties }) => properties.country?.includes("kp"));
  expect(koreas.map(({ id }) => id)).toContain("rawabit-state.3AKP");
});

test("what is read again of Rawabit's own export is the same state, and the same ties", async () => {
  const records = await sample();
  const items = await itemsOf(await written(records));
  const states = actors(items).filter(({ kind }) => kind === "STATE");
  expect(states.map(({ id }) => id)).toContain("state:KP");
  const meetings = (all: readonly Any[]) =>
    all.filter((each) => each.type === "relation" && each.kind === "MEETING" && !each.modality);
  expect(meetings(relations(items))).toHaveLength(meetings(records).length);
});

const kim: GraphRecord = { type: "actor", id: "kim", kind: "PERSON", names: [{ value: "Kim", kind: "PRIMARY" }] };
const putin: GraphRecord = { type: "actor", id: "putin", kind: "PERSON", names: [{ value: "Putin", kind: "PRIMARY" }] };

function tie(kind: RelationRecord["kind"], roles: readonly [string, string], more: object = {}): RelationRecord {
  const participants = ["kim", "putin"].map((actor, index) => ({ actor, role: roles[index] }));
  return { type: "relation", id: `${kind}:1`, kind, participants, evidence: [], ...more } as RelationRecord;
}

test("a sanction says its issuers by name and its measures in words", async () => {
  const sanction = tie("SANCTION", ["ISSUER", "TARGET"], {
    measures: ["TRAVEL_BAN"],
    date: "2018-06",
    endDate: "2019",
  });
  expect((await entitiesOf([kim, putin, sanction])).at(-1)).toMatchObject({
    schema: "Sanction",
    properties: {
      entity: [toEntityId("putin")],
      authority: ["Kim"],
      provisions: ["travel ban"],
      startDate: ["2018-06"],
      endDate: ["2019"],
    },
  });
});

test("a text that is no entity, though called one, takes nothing from the rest", async () => {
  const broken: OriginalRecord = { type: "original", id: "ftm:broken", format: "ftm", content: "{" };
  expect(await written([...(await sample()), broken])).toBe(await written(await sample()));
});

test("what is planned, supposed or denied is not written as if it were so", async () => {
  const meeting = (modality: string) => tie("MEETING", ["HOST", "VISITOR"], { modality });
  for (const modality of ["PLANNED", "HYPOTHETICAL", "DENIED"])
    expect((await entitiesOf([kim, putin, meeting(modality)])).map(({ schema }) => schema)).toEqual([
      "Person",
      "Person",
    ]);
  expect(await entitiesOf([kim, putin, meeting("ASSERTED")])).toHaveLength(3);
});

test("an entity that is an actor of the graph keeps its id, and gains what the graph knows beyond it", async () => {
  const items = await itemsOf(lines({ id: "NK-1", schema: "Person", properties: { name: ["Kim"] }, datasets: ["x"] }));
  const original = recordsOf(items).filter(({ type }) => type === "original");
  const actor: GraphRecord = {
    ...kim,
    names: [...kim.names, { value: "كيم", kind: "ALIAS" }],
    identifiers: [
      { scheme: "ftm", value: "NK-1" },
      { scheme: "wikidata", value: "Q56226" },
    ],
    birthDate: "1984",
  } as GraphRecord;
  const [entity, ...others] = await entitiesOf([...original, actor, putin, tie("MEETING", ["HOST", "VISITOR"])]);
  expect(entity).toEqual({
    id: "NK-1",
    schema: "Person",
    properties: { name: ["Kim"], alias: ["كيم"], birthDate: ["1984"], wikidataId: ["Q56226"] },
    datasets: ["x"],
  });
  expect(others.find(({ schema }) => schema === "Event")!.properties.organizer).toEqual(["NK-1"]);
  expect(others.map(({ id }) => id)).not.toContain(toEntityId("kim"));
});

test("of a part of a graph, which has no originals, entities are made that FollowTheMoney takes", async () => {
  const part = recordsOf(await itemsOf(worldText)).filter(({ type }) => type !== "original");
  const elsewhere: GraphRecord = { ...putin, id: "ftm:list-elsewhere" };
  const entities = await entitiesOf([...part, elsewhere]);
  expect(faultsOf(entities)).toEqual([]);
  expect(entities.find(({ id }) => id === "meridian")!.schema).toBe("Company");
  const has = new Set(entities.map(({ schema }) => schema));
  for (const schema of ["Sanction", "Membership", "Employment", "Directorship", "Family", "Payment", "Representation"])
    expect(has).toContain(schema);
});

test("a long text goes out in pieces, and comes back whole", async () => {
  const text = Array.from({ length: 9000 }, (_, index) => `Line ${index} of a long report.`).join("\n");
  const [article] = await entitiesOf([{ type: "document", id: "long", text }]);
  expect(faultsOf([article!])).toEqual([]);
  expect(article!.properties.bodyText!.join("\n")).toBe(text);
});

test.each(["state:RU", "person:كيم", "a-", "relation#1>2", "ftm:authority:x_-"])(
  "the id %j is one that FollowTheMoney takes, and found again",
  (id) => {
    expect(toEntityId(id)).toMatch(types.entity!);
    expect(toGraphId(toEntityId(id))).toBe(id);
  },
);
