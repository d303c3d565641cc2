import { expect, test } from "vitest";
import { ftmDeltaImport } from "../../../src/formats/ftm/importDelta.ts";
import {
  actors,
  errors,
  holding,
  itemsOf,
  lines,
  originals,
  recordsOf,
  relations,
  skipped,
  worldText,
} from "./support.ts";

const salim = { id: "a", schema: "Person", properties: { name: ["Salim"] } };

test("every entity is kept as it was written, whatever becomes of it", async () => {
  const kept = originals(await itemsOf(worldText)).map(({ content }) => content);
  expect(kept).toEqual(worldText.trim().split("\n"));
});

test("edges may stand before what they tie", async () => {
  const items = await itemsOf(worldText);
  const ids = recordsOf(items).map(({ type, id }) => `${type} ${id}`);
  expect(ids.indexOf("actor ftm:rawi")).toBeLessThan(ids.indexOf("relation ftm:edge-owns-fleet#rawi>meridian"));
  expect(ids.indexOf("actor state:JO")).toBeLessThan(ids.indexOf("relation ftm:rawi#nationality>JO"));
});

test("a bad line is a fault with advice, once, and the rest is read", async () => {
  const bad = [
    "{",
    '{"id":"b"}',
    '{"schema":"Person"}',
    '{"id":"c","schema":"Person","properties":{"name":[{"id":"d"}]}}',
    '{"op":"ADD","entity":{}}',
    "[]",
  ];
  const items = await itemsOf([...bad, lines(salim)].join("\n"));
  expect(actors(items).map(({ id }) => id)).toEqual(["ftm:a"]);
  expect(errors(items).map((error) => error.slice(0, 2))).toEqual(["1:", "2:", "3:", "4:", "5:", "6:"]);
  expect(errors(items)[3]).toContain("entities.ftm.json");
  expect(errors(items)[4]).toContain("--format ftm-delta");
});

test("an empty file is refused in a sentence", async () => {
  await expect(itemsOf("\n")).rejects.toThrow("world.ftm.jsonl is empty.");
});

test("a schema that is not known is no fault: a newer FollowTheMoney may have it", async () => {
  const items = await itemsOf(lines({ ...salim, schema: "Hologram" }));
  expect(errors(items)).toEqual([]);
  expect(skipped(items)).toEqual(["Hologram: unknown schema (not in followthemoney 4.11)"]);
  expect(originals(items)).toHaveLength(1);
});

test("fragments of one entity are read as one", async () => {
  const items = await itemsOf(
    lines(
      { id: "a", schema: "LegalEntity", properties: { name: ["Salim"] } },
      { id: "f", schema: "Family", properties: { person: ["a"], relative: ["b"] } },
      { id: "a", schema: "Person", properties: { alias: ["Abu Rami"], nationality: ["jo"] } },
      { id: "a", schema: "Person", properties: { name: ["Salim"] } },
    ),
  );
  expect(actors(items).filter(({ id }) => id === "ftm:a")).toMatchObject([
    { kind: "PERSON", names: [{ value: "Salim" }, { value: "Abu Rami" }] },
  ]);
  expect(relations(items)).toHaveLength(2);
  expect(skipped(items)).toEqual([]);
  expect(JSON.parse(originals(items).at(-1)!.content).properties.name).toEqual(["Salim"]);
});

test("two entities of one id that can't be one are a fault of the second", async () => {
  const vessel = { id: "a", schema: "Vessel", properties: { name: ["SEA STAR"] } };
  expect(errors(await itemsOf(lines(salim, vessel)))).toEqual([
    expect.stringContaining('2: "a" is a Vessel here but a Person on line 1'),
  ]);
});

test("a newer edition retracts what its entities say no more, and nothing of what it does not have", async () => {
  const edge = (target: string) => ({ id: "e", schema: "Family", properties: { person: ["a"], relative: [target] } });
  const others = { id: "o", schema: "Family", properties: { person: ["a"], relative: ["z"] } };
  const held = relations(await itemsOf(lines(edge("b"), others)));
  const items = await itemsOf(lines(edge("c")), holding(held));
  expect(items.filter((item) => "retract" in item)).toEqual([
    { line: 1, retract: { relation: "ftm:e#a>b" }, entries: ["e"] },
  ]);
  const same = await itemsOf(lines(edge("b")), holding(held));
  expect(same.filter((item) => "retract" in item)).toEqual([]);
});

const add = (entity: object) => ({ op: "ADD", entity });
const family = { id: "e", schema: "Family", properties: { person: ["a"], relative: ["b"] } };

function delta(operations: readonly object[], held = holding()) {
  return itemsOf(lines(...operations), held, ftmDeltaImport);
}

test("a delta adds and changes entities, whichever stands first", async () => {
  const items = await delta([add(family), { op: "MOD", entity: salim }]);
  expect(recordsOf(items).map(({ type, id }) => `${type} ${id}`)).toEqual([
    "original ftm:e",
    "original ftm:a",
    "actor ftm:a",
    "relation ftm:e#a>b",
  ]);
});

test("a change of an edge's ends retracts the relation that it was", async () => {
  const held = holding(relations(await delta([add(family)])));
  const items = await delta(
    [{ op: "MOD", entity: { ...family, properties: { person: ["a"], relative: ["c"] } } }],
    held,
  );
  expect(relations(items).map(({ id }) => id)).toEqual(["ftm:e#a>c"]);
  expect(items).toContainEqual({ line: 1, retract: { relation: "ftm:e#a>b" }, entries: ["e"] });
});

test("a deletion takes an edge's relations, an actor's from this source, and the original", async () => {
  const other = { id: "o", schema: "Family", properties: { person: ["a"], relative: ["c"] } };
  const held = holding(relations(await delta([add(family), add(other)])));
  const items = await delta(
    [
      { op: "DEL", entity: { id: "e" } },
      { op: "DEL", entity: { id: "a" } },
    ],
    held,
  );
  expect(items).toEqual([
    { line: 1, retract: { relation: "ftm:e#a>b" }, entries: ["e"] },
    { line: 1, retract: { original: "ftm:e" }, entries: ["e"] },
    { line: 2, retract: { relation: "ftm:e#a>b" }, entries: ["a", "e"] },
    { line: 2, retract: { relation: "ftm:o#a>c" }, entries: ["a", "o"] },
    { line: 2, retract: { original: "ftm:a" }, entries: ["a"] },
  ]);
});

test("operations on one entity count in their order: the last says what it is", async () => {
  const renamed = { ...salim, properties: { name: ["Salim al-Rawi"] } };
  const items = await delta([
    add(salim),
    { op: "MOD", entity: renamed },
    add(family),
    { op: "DEL", entity: { id: "b" } },
  ]);
  expect(actors(items).map(({ names }) => names[0]!.value)).toEqual(["Salim al-Rawi"]);
  expect(relations(items)).toEqual([]);
});

test("an operation that is none is a fault with advice", async () => {
  expect(errors(await delta([{ op: "PUT", entity: salim }, { op: "DEL" }, { id: "a" }]))).toEqual([
    expect.stringContaining('1: op is "PUT".'),
    expect.stringContaining("2: the id of the removed entity is missing."),
    expect.stringContaining("3: op is missing."),
  ]);
});

test("a delta understands what it refers to by what earlier files have said", async () => {
  const before = await itemsOf(
    lines(
      { id: "post", schema: "Position", properties: { name: ["Minister"], organization: ["ministry"] } },
      { id: "ministry", schema: "PublicBody", properties: { name: ["Ministry"] } },
      { id: "ship", schema: "Vessel", properties: { name: ["SEA STAR"] } },
      { id: "order", schema: "Document", properties: { title: ["Order"] } },
    ),
  );
  const items = await delta(
    [
      add({ id: "held", schema: "Occupancy", properties: { holder: ["a"], post: ["post"], proof: ["order"] } }),
      add({ id: "owned", schema: "Ownership", properties: { owner: ["a"], asset: ["ship"] } }),
    ],
    holding(recordsOf(before)),
  );
  expect(relations(items)).toEqual([
    expect.objectContaining({
      participants: [
        { actor: "ftm:a", role: "MEMBER" },
        { actor: "ftm:ministry", role: "BODY" },
      ],
      evidence: [{ document: "ftm:order" }],
    }),
  ]);
  expect(skipped(items)).toEqual(["Ownership with a Vessel, which is not an actor"]);
});
