import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { ActorRecord, GraphRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { participantsOf, revisionOf } from "../look.ts";
import { knows, person } from "../records.ts";
import { rows } from "../rows.ts";
import { contentOfGraph, declare, merge, takeBack, undo } from "./curate.ts";

// A source, "list", goes on to import its entries while an editor merges and separates them.

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const [one, two, three] = [person("list:1"), { ...person("list:2"), birthDate: "1960-05" }, person("list:3")] as const;
const ada = person("ada");
const file: GraphRecord[] = [ada, one, two, three, knows("x", "list:1", "ada"), knows("y", "list:2", "ada")];

function listed(value: string) {
  return { scheme: "list", value };
}

/** What the source says when two of its entries are one. */
function both(id: string, ...former: readonly string[]): ActorRecord {
  return { ...person(`list:${id}`), identifiers: former.map(listed) };
}

const actorOf = async (id: string) => {
  const [row] = await rows(
    `MATCH (part:Actor {id: '${id}'}) OPTIONAL MATCH (part)-[:MERGED_INTO]->(actor) RETURN coalesce(actor, part).id AS id`,
  );
  return row!.id;
};

test("importing both entries again neither separates what an editor has merged, nor changes anything", async () => {
  await writeRecords(graph, file);
  await merge(graph, "list:1", "list:2");
  const revision = await revisionOf(graph);
  await writeRecords(graph, file);
  expect(await revisionOf(graph)).toBe(revision);
});

test("an import that corrects an entry between a merge and its undo corrects that entry", async () => {
  await writeRecords(graph, file);
  const { merge: id } = await merge(graph, "list:1", "list:2");
  await writeRecords(graph, [{ ...two, birthDate: "1961" }, knows("z", "list:2", "ada")]);
  expect(await rows("MATCH (a:Actor {id: 'list:1'}) RETURN a.birthDate AS birth")).toEqual([{ birth: "1961" }]);
  await undo(graph, id);
  expect(await rows("MATCH (a:Actor) WHERE a.birthDate IS NOT NULL RETURN a.id AS id, a.birthDate AS birth")).toEqual([
    { id: "list:2", birth: "1961" },
  ]);
  expect(await participantsOf(graph, "z")).toEqual(["list:2 FROM", "ada TO"]);
});

test("an entry that its source merges into one that an editor has merged goes with that one", async () => {
  await writeRecords(graph, file);
  const { merge: id } = await merge(graph, "list:1", "list:2");
  await writeRecords(graph, [both("2", "3"), knows("z", "list:3", "ada")]);
  expect(await actorOf("list:3")).toBe("list:1");
  await undo(graph, id);
  expect(await actorOf("list:3")).toBe("list:2");
  expect(await participantsOf(graph, "z")).toEqual(["list:2 FROM", "ada TO"]);
});

test("what an editor has merged into an entry goes with it when its source separates it", async () => {
  await writeRecords(graph, [...file, person("other"), knows("o", "other", "ada")]);
  await writeRecords(graph, [both("9", "1", "2")]);
  await merge(graph, "list:2", "other");
  expect(await actorOf("other")).toBe("list:1");
  await writeRecords(graph, [one, two]);
  expect([await actorOf("list:2"), await actorOf("other")]).toEqual(["list:2", "list:2"]);
  expect(await participantsOf(graph, "o")).toEqual(["list:2 FROM", "ada TO"]);
});

test("a merge by a source is undone by an editor for good: the next import does not repeat it", async () => {
  await writeRecords(graph, file);
  const before = await contentOfGraph();
  await writeRecords(graph, [{ ...one, identifiers: [listed("2")] }]);
  const [found] = await rows("MATCH ()-[merge:ABSORBED_BY]->() RETURN merge.id AS id");
  await undo(graph, String(found!.id));
  // The record has also added the identifier.
  const isOther = (line: string) => !line.includes("DISTINCT_FROM") && !line.includes('"identifier"');
  expect((await contentOfGraph()).filter(isOther)).toEqual(before);
  const revision = await revisionOf(graph);
  await writeRecords(graph, [{ ...one, identifiers: [listed("2")] }, two]);
  expect(await revisionOf(graph)).toBe(revision);
  expect(await actorOf("list:2")).toBe("list:2");
});

test("actors that are declared distinct are merged neither by an editor nor by a source, until that is taken back", async () => {
  await writeRecords(graph, file);
  expect(await declare(graph, "list:1", "list:2")).toEqual(["list:1", "list:2"]);
  const revision = await revisionOf(graph);
  await declare(graph, "list:2", "list:1");
  expect(await revisionOf(graph)).toBe(revision);
  const refusal = { code: "CONFLICT", message: expect.stringContaining("undoDistinct") };
  await expect(merge(graph, "list:1", "list:2")).rejects.toMatchObject(refusal);
  await expect(writeRecords(graph, [both("9", "1", "2")])).rejects.toMatchObject(refusal);
  await takeBack(graph, "list:1", "list:2");
  await writeRecords(graph, [both("9", "1", "2")]);
  expect(await actorOf("list:2")).toBe("list:1");
});

test("what was merged into an actor is distinct from what that actor is distinct from", async () => {
  await writeRecords(graph, file);
  await declare(graph, "list:1", "list:2", "list:3");
  await writeRecords(graph, [person("other"), person("another")]);
  await merge(graph, "other", "list:1");
  await merge(graph, "another", "list:2");
  await expect(merge(graph, "other", "another")).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(declare(graph, "other", "list:1")).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a source merges no entry into one that is distinct from what an editor has merged into the first", async () => {
  await writeRecords(graph, file);
  await declare(graph, "list:1", "list:2");
  await merge(graph, "list:3", "list:2");
  await writeRecords(graph, [both("1", "3")]);
  expect(await actorOf("list:3")).toBe("list:3");
  await writeRecords(graph, [both("3", "1")]);
  expect(await actorOf("list:1")).toBe("list:1");
});

test("actors are declared distinct if two or more known ones are named", async () => {
  await writeRecords(graph, file);
  await expect(declare(graph, "list:1")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  await expect(declare(graph, "list:1", "list:1")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  await expect(declare(graph, "list:1", "nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
