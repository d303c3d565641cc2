import { afterAll, beforeEach, expect, test } from "vitest";
import { contentOf } from "../../../src/export/content.ts";
import { rawabitExport } from "../../../src/formats/rawabit/export.ts";
import { createLoaders } from "../../../src/graphql/loaders.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { ActorRecord, RelationRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { fileOf, importText } from "../../helpers/exchange/importText.ts";
import { signatureOf } from "../../helpers/exchange/signature.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { participantsOf, relationOf, revisionOf } from "../look.ts";
import { knows, letter, meeting, person } from "../records.ts";
import { rows } from "../rows.ts";

// One source, "list", that merges and separates its own entries.

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const [one, two] = [person("list:1"), { ...person("list:2"), birthDate: "1960-05" }] as const;
const both: ActorRecord = { ...person("list:9"), identifiers: [listed("1"), listed("2")] };
const ada = person("ada");

function listed(value: string) {
  return { scheme: "list", value };
}

function met(id: string, ...actors: readonly string[]): RelationRecord {
  return {
    type: "relation",
    id,
    kind: "MEETING",
    participants: actors.map((actor) => ({ actor, role: "PARTICIPANT" })),
    evidence: [],
  };
}

async function exported(): Promise<string> {
  let text = "";
  for await (const piece of rawabitExport.write(contentOf(graph.reader()))) text += piece;
  return text;
}

/** The id of the actor that an id finds, and its names. */
async function found(id: string): Promise<string[]> {
  const { actors } = createLoaders(graph.reader());
  const actor = await actors.byId.load(id);
  return actor ? [actor.id, ...(await actors.names.load(actor.id)).map(({ value }) => value)] : [];
}

test("actors that one record names by ids of its source are one: every id finds it, with all names and relations", async () => {
  await writeRecords(graph, [ada, one, two, knows("a", "list:1", "ada"), knows("b", "ada", "list:2")]);
  await writeRecords(graph, [both]);
  for (const id of ["list:1", "list:2", "list:9"])
    expect(await found(id)).toEqual(["list:1", "Name of list:1", "Name of list:9", "Name of list:2"]);
  expect(await participantsOf(graph, "a")).toEqual(["list:1 FROM", "ada TO"]);
  expect(await participantsOf(graph, "b")).toEqual(["ada FROM", "list:1 TO"]);
  const { actors } = createLoaders(graph.reader());
  expect(await actors.byId.load("list:2")).toMatchObject({ birthDate: "1960-05" });
});

test.each([
  ["in one batch", [[one, two, both]]],
  ["in one batch, the merged one first", [[both, two, one]]],
  ["in two imports", [[one, two], [both]]],
  ["of which the graph knows one", [[two], [both, one]]],
  ["under the id of one of them", [[one, two], [{ ...one, identifiers: [listed("2")] }]]],
])("merged entries are one actor, whatever the order: %s", async (_, imports) => {
  for (const records of imports) await writeRecords(graph, [...records, ada]);
  await writeRecords(graph, [knows("a", "list:1", "ada"), knows("b", "list:2", "ada")]);
  const [actor] = await found("list:1");
  expect((await found("list:2"))[0]).toBe(actor);
  expect([await participantsOf(graph, "a"), await participantsOf(graph, "b")]).toEqual([
    [`${actor} FROM`, "ada TO"],
    [`${actor} FROM`, "ada TO"],
  ]);
});

test("a merge did not exist before it: earlier versions show two actors under their own names", async () => {
  await writeRecords(graph, [ada, one, two, knows("b", "list:2", "ada")]);
  const before = (await relationOf(graph, "b"))!.recordedAt;
  await writeRecords(graph, [both]);
  expect(await relationOf(graph, "b")).toMatchObject({ version: 2 });
  expect(await relationOf(graph, "b", before)).toMatchObject({ version: 1 });
  expect(await rows("MATCH (from)-[r {id: 'b', version: 1}]->() RETURN from.id AS id")).toEqual([{ id: "list:2" }]);
  expect((await createLoaders(graph.reader()).actors.names.load("list:2")).map(({ value }) => value)).toEqual([
    "Name of list:2",
  ]);
});

test("a relation between the two, and a meeting of both, count the actor once, and are restored by a separation", async () => {
  const records = [knows("each-other", "list:1", "list:2"), met("all", "list:1", "list:2", "ada")];
  await writeRecords(graph, [ada, one, two, ...records]);
  await writeRecords(graph, [both]);
  expect(await participantsOf(graph, "each-other")).toEqual(["list:1 FROM", "list:1 TO"]);
  expect(await participantsOf(graph, "all")).toEqual(["list:1 PARTICIPANT", "ada PARTICIPANT"]);
  const revision = await revisionOf(graph);
  await writeRecords(graph, records);
  expect(await revisionOf(graph)).toBe(revision);
  await writeRecords(graph, [one, two]);
  expect(await participantsOf(graph, "each-other")).toEqual(["list:1 FROM", "list:2 TO"]);
  expect(await participantsOf(graph, "all")).toEqual(["list:1 PARTICIPANT", "list:2 PARTICIPANT", "ada PARTICIPANT"]);
});

test("equal relations of both stay two relations", async () => {
  await writeRecords(graph, [ada, one, two, knows("a", "list:1", "ada"), knows("b", "list:2", "ada")]);
  await writeRecords(graph, [both]);
  expect(await rows("MATCH ()-[r:ASSOCIATION WHERE r.retractedAt IS NULL]->() RETURN count(*) AS current")).toEqual([
    { current: 2 },
  ]);
});

test("credits follow a merge and a separation", async () => {
  const [piece] = meeting.evidence;
  const told = { ...met("told", "ada", "list:1"), evidence: [{ ...piece!, attribution: ["list:2"] }] };
  const credited = () => rows("MATCH (:Evidence)-[:CREDITS]->(actor) RETURN actor.id AS id");
  await writeRecords(graph, [ada, one, two, letter, told]);
  await writeRecords(graph, [both]);
  expect(await credited()).toEqual([{ id: "list:1" }]);
  await writeRecords(graph, [one, two, told]);
  expect(await credited()).toEqual([{ id: "list:2" }]);
});

test("identifiers of another register do not merge actors, and a merge of different kinds is refused", async () => {
  const passport = { scheme: "passport", value: "A1" };
  await writeRecords(graph, [{ ...one, identifiers: [passport] }, two, { ...person("list:3"), kind: "STATE" }]);
  const file = fileOf([
    { ...two, identifiers: [passport] },
    { ...person("list:8"), identifiers: [listed("1"), listed("3")] },
  ]);
  const { refusals } = await importText(graph, file);
  expect(refusals.map(({ line }) => line)).toEqual([2, 3]);
  for (const id of ["list:1", "list:2", "list:3"]) expect((await found(id))[0]).toBe(id);
});

test("another source that knows the actors as two does not separate what their own source merged", async () => {
  const registered = { ...person("register:2"), identifiers: [listed("2")] };
  await writeRecords(graph, [one, registered]);
  await writeRecords(graph, [both]);
  const revision = await revisionOf(graph);
  await writeRecords(graph, [registered]);
  expect(await revisionOf(graph)).toBe(revision);
});

test("an entry that is given yet another id stays one actor, and its own source corrects it", async () => {
  await writeRecords(graph, [both]);
  await writeRecords(graph, [{ ...person("list:10"), identifiers: [listed("1"), listed("2")], birthDate: "1970" }]);
  await writeRecords(graph, [{ ...person("list:10"), identifiers: [listed("1"), listed("2")], birthDate: "1971" }]);
  expect((await found("list:10"))[0]).toBe("list:9");
  expect(await createLoaders(graph.reader()).actors.byId.load("list:1")).toMatchObject({ birthDate: "1971" });
});

test("an export restores a graph with merged actors, and importing it again changes nothing", async () => {
  await writeRecords(graph, [
    ada,
    one,
    two,
    letter,
    knows("a", "list:1", "ada"),
    met("all", "list:1", "list:2", "ada"),
  ]);
  await writeRecords(graph, [both, knows("b", "list:2", "ada"), knows("c", "list:9", "ada")]);
  const [signature, file] = [await signatureOf(graph.address), await exported()];
  await wipe(graph);
  const { refusals } = await importText(graph, file);
  expect(refusals).toEqual([]);
  expect(await exported()).toBe(file);
  expect(await signatureOf(graph.address)).toEqual(signature);
  const revision = await revisionOf(graph);
  await importText(graph, file);
  expect(await revisionOf(graph)).toBe(revision);
  await writeRecords(graph, [one, two]);
  expect(await participantsOf(graph, "b")).toEqual(["list:2 FROM", "ada TO"]);
});
