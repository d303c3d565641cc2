import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { ActorRecord, GraphRecord } from "../../../src/write/records.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { participantsOf, revisionOf } from "../look.ts";
import { knows, letter, meeting, person } from "../records.ts";
import { rows } from "../rows.ts";
import { contentOfGraph, merge, now, relationsKnownAt, undo } from "./curate.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const ali: ActorRecord = { ...person("a"), birthDate: "1960", identifiers: [{ scheme: "wikidata", value: "Q1" }] };
const told = { ...meeting, evidence: [{ ...meeting.evidence[0]!, attribution: ["a"] }] };
const people: GraphRecord[] = [ali, person("b"), person("c"), person("ada"), person("ben"), letter, told];

function met(id: string, ...actors: readonly string[]): GraphRecord {
  const participants = actors.map((actor) => ({ actor, role: "PARTICIPANT" as const }));
  return { type: "relation", id, kind: "MEETING", participants, evidence: [] };
}

test("an undone merge leaves everything as it was: names, identifiers, properties, credits and relations", async () => {
  await writeRecords(graph, [
    ...people,
    knows("of-a", "wikidata:Q1", "ada"),
    knows("of-b", "b", "ada"),
    knows("between", "a", "b"),
    met("both", "ada", "b", "a"),
  ]);
  const before = await contentOfGraph();
  const { merge: id, actor } = await merge(graph, "b", "wikidata:Q1");
  expect([id.slice(0, 6), actor]).toEqual(["merge:", "b"]);
  expect(await participantsOf(graph, "of-a")).toEqual(["b FROM", "ada TO"]);
  expect(await participantsOf(graph, "between")).toEqual(["b FROM", "b TO"]);
  expect(await participantsOf(graph, "both")).toEqual(["ada PARTICIPANT", "b PARTICIPANT"]);
  expect(await rows("MATCH (:Evidence)-[:CREDITS]->(b) RETURN b.id AS id, b.birthDate AS birthDate")).toEqual([
    { id: "b", birthDate: "1960" },
  ]);
  expect(await undo(graph, id)).toEqual({ merge: id, actor: "b", restored: "a", undoneIn: null });
  expect(await contentOfGraph()).toEqual(before);
});

test("undoing a merge again changes nothing and gives the same answer", async () => {
  await writeRecords(graph, people);
  const { merge: id } = await merge(graph, "b", "a");
  const answer = await undo(graph, id);
  const revision = await revisionOf(graph);
  expect(await undo(graph, id)).toEqual({ ...answer, undoneIn: expect.stringMatching(/^change:/) });
  expect(await revisionOf(graph)).toBe(revision);
});

test("a merge that is followed by another one of the survivor is undone after that one", async () => {
  await writeRecords(graph, [...people, knows("of-a", "a", "ada"), knows("of-b", "b", "ada")]);
  const before = await contentOfGraph();
  const first = await merge(graph, "b", "a");
  const between = await contentOfGraph();
  const second = await merge(graph, "c", "b");
  expect(await participantsOf(graph, "of-a")).toEqual(["c FROM", "ada TO"]);
  await expect(undo(graph, first.merge)).rejects.toMatchObject({
    code: "CONFLICT",
    message: `"b" itself has been merged into "c" since then. Undo that merge first: ${second.merge}.`,
  });
  await undo(graph, second.merge);
  expect(await contentOfGraph()).toEqual(between);
  await undo(graph, first.merge);
  expect(await contentOfGraph()).toEqual(before);
});

test("what was recorded since the merge stays with the id that it was recorded for", async () => {
  await writeRecords(graph, [...people, knows("old", "a", "ada")]);
  const { merge: id } = await merge(graph, "b", "a");
  await writeRecords(graph, [
    { ...ali, names: [...ali.names, { value: "Ali", kind: "ALIAS" }], identifiers: [{ scheme: "viaf", value: "7" }] },
    {
      ...person("b"),
      names: [...person("b").names, { value: "Bashir", kind: "ALIAS" }],
      identifiers: [{ scheme: "viaf", value: "8" }],
    },
    knows("new-of-a", "a", "ada"),
    knows("new-of-viaf", "viaf:7", "ada"),
    knows("new-of-b", "b", "ada"),
    { ...knows("old", "a", "ada"), date: "2021" } as GraphRecord,
  ]);
  await undo(graph, id);
  for (const [relation, actor] of [
    ["old", "a"],
    ["new-of-a", "a"],
    ["new-of-viaf", "a"],
    ["new-of-b", "b"],
  ] as const)
    expect(await participantsOf(graph, relation)).toEqual([`${actor} FROM`, "ada TO"]);
  const names = "MATCH (actor)-[:HAS_NAME]->(name) WHERE name.kind = 'ALIAS' RETURN actor.id AS id, name.value AS name";
  expect(await rows(`${names} ORDER BY id`)).toEqual([
    { id: "a", name: "Ali" },
    { id: "b", name: "Bashir" },
  ]);
  const identifiers = "MATCH (actor)<-[:IDENTIFIES]-(i) RETURN actor.id AS id, i.key AS key ORDER BY key";
  expect(await rows(identifiers)).toEqual([
    { id: "a", key: "viaf:7" },
    { id: "b", key: "viaf:8" },
    { id: "a", key: "wikidata:Q1" },
  ]);
});

test("a property that a record gave the merged actor since then is the survivor's until the merge is undone", async () => {
  await writeRecords(graph, people);
  const { merge: id } = await merge(graph, "b", "a");
  const births = () =>
    rows(
      "MATCH (x:Actor) WHERE x.id IN ['a', 'b'] RETURN x.id AS id, x.birthDate AS birth, x.deathDate AS death ORDER BY id",
    );
  await writeRecords(graph, [{ ...ali, birthDate: "1961", deathDate: "2020" }]);
  expect((await births())[1]).toEqual({ id: "b", birth: "1961", death: "2020" });
  await writeRecords(graph, [{ ...person("b"), deathDate: "2021" }]);
  await undo(graph, id);
  expect(await births()).toEqual([
    { id: "a", birth: "1961", death: "2020" },
    { id: "b", birth: null, death: "2021" },
  ]);
});

test("relations retracted since the merge stay retracted, and recording them again finds the restored actor", async () => {
  await writeRecords(graph, [...people, knows("x", "a", "ada")]);
  const { merge: id } = await merge(graph, "b", "a");
  await retractRelations(graph, ["x"]);
  await undo(graph, id);
  expect(await rows("MATCH ()-[r {id: 'x'}]->() WHERE r.retractedAt IS NULL RETURN r.id AS id")).toEqual([]);
  await writeRecords(graph, [knows("x", "a", "ada")]);
  expect(await participantsOf(graph, "x")).toEqual(["a FROM", "ada TO"]);
});

test("a guessed kind gives way to a stated one, and is the survivor's again after the undo", async () => {
  const guess: ActorRecord = { ...person("g"), kind: "ORGANIZATION", kindGuessed: true };
  await writeRecords(graph, [...people, guess]);
  const before = await contentOfGraph();
  const { merge: id } = await merge(graph, "g", "a");
  expect(await rows("MATCH (g:Person {id: 'g'}) RETURN g.kind AS kind, g.kindGuessed AS guessed")).toEqual([
    { kind: "PERSON", guessed: null },
  ]);
  await undo(graph, id);
  expect(await contentOfGraph()).toEqual(before);
});

test("a merge made now did not exist before, and after its undo only while it lasted", async () => {
  await writeRecords(graph, [...people, knows("of-a", "a", "ada"), met("both", "a", "b")]);
  const moments = [await now()];
  const { merge: id } = await merge(graph, "b", "a");
  moments.push(await now());
  await undo(graph, id);
  moments.push(await now());
  const [apart, together, again] = await relationsKnownAt(moments);
  expect(apart).toContain("of-a: a FROM, ada TO");
  expect(together).toContain("of-a: b FROM, ada TO");
  expect(again).toEqual(apart);
});

test("an id of an absorbed actor keeps its survivor, and goes with it", async () => {
  await writeRecords(graph, [...people, knows("of-c", "c", "ada")]);
  const first = await merge(graph, "b", "a");
  const second = await merge(graph, "a", "c");
  expect(second.actor).toBe("b");
  expect(await participantsOf(graph, "of-c")).toEqual(["b FROM", "ada TO"]);
  await undo(graph, first.merge);
  expect(await participantsOf(graph, "of-c")).toEqual(["a FROM", "ada TO"]);
});

test.each([
  ["an actor with itself", "a", "a", "BAD_USER_INPUT", "keep and absorb are the same actor"],
  ["an actor with its identifier", "a", "wikidata:Q1", "BAD_USER_INPUT", "keep and absorb are the same actor"],
  ["an unknown id", "a", "nobody", "NOT_FOUND", 'absorb: there is no actor "nobody"'],
  ["a person and a state", "a", "egypt", "CONFLICT", "Only actors of one kind can be merged"],
  [
    "actors that are one already",
    "c",
    "d",
    "CONFLICT",
    '"c" and "d" are one actor already, "c", since the merge merge:',
  ],
  ["an actor into one that it absorbed", "d", "c", "CONFLICT", "are one actor already"],
  ["an actor that another one has absorbed", "a", "d", "CONFLICT", '"d" was merged into "c" before'],
])("a merge of %s is refused", async (_, keep, absorb, code, message) => {
  await writeRecords(graph, [...people, person("d"), { ...person("egypt"), kind: "STATE" }]);
  await merge(graph, "c", "d");
  const revision = await revisionOf(graph);
  await expect(merge(graph, keep, absorb)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  expect(await revisionOf(graph)).toBe(revision);
});

test("of two editors who merge one actor at once, the second is told what the first has done", async () => {
  await writeRecords(graph, people);
  const outcomes = await Promise.allSettled([merge(graph, "b", "a"), merge(graph, "c", "a")]);
  const [done] = outcomes.filter(({ status }) => status === "fulfilled");
  const [refused] = outcomes.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
  expect(done).toBeDefined();
  expect(refused!.reason).toMatchObject({ code: "CONFLICT", message: expect.stringContaining("was merged into") });
});
