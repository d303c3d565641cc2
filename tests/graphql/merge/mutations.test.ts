import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor } from "../../helpers/server.ts";
import { knows, person } from "../../write/records.ts";

const graph = await openEmptyGraph();
const ask = await createAsk(graph, undefined, editor);
afterAll(() => graph.close());
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, [person("a"), person("b"), person("ada"), knows("x", "a", "ada")]);
});

const payload = "merge actor { id formerIds relations { totalCount } } restored { id relations { totalCount } }";
const mergeActors = `mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { ${payload} } }`;
const undoMerge = `mutation ($input: UndoMergeInput!) { undoMerge(input: $input) { ${payload} change { id operation } } }`;
const distinctFrom = `{ actor(id: "b") { distinctFrom { id } } }`;
const merging = { keep: "b", absorb: "a", reason: "Both are the same minister" };

interface Payload {
  readonly merge: string;
}

async function merged(input: object): Promise<Payload> {
  return (await dataOf(ask<{ mergeActors: Payload }>(mergeActors, { input }))).mergeActors;
}

test("an editor merges two actors and undoes it", async () => {
  const done = await merged(merging);
  expect(done).toEqual({
    merge: expect.stringMatching(/^merge:/),
    actor: { id: "b", formerIds: ["a"], relations: { totalCount: 1 } },
    restored: null,
  });
  const undoing = { merge: done.merge, reason: "One is the other's uncle" };
  const undone = {
    merge: done.merge,
    actor: { id: "b", formerIds: [], relations: { totalCount: 0 } },
    restored: { id: "a", relations: { totalCount: 1 } },
    change: { id: expect.stringMatching(/^change:/), operation: "undoMerge" },
  };
  const answer = await dataOf(ask(undoMerge, { input: undoing }));
  expect(answer).toEqual({ undoMerge: undone });
  expect(await dataOf(ask(undoMerge, { input: undoing }))).toEqual(answer);
});

test("a merge leaves a change, with who did it and why", async () => {
  const query = `mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { change { operation by reason } } }`;
  const change = { operation: "mergeActors", by: editor.name, reason: merging.reason };
  expect(await dataOf(ask(query, { input: merging }))).toEqual({ mergeActors: { change } });
});

test("ten requests with one requestId merge once, and have equal answers", async () => {
  const input = { ...merging, requestId: "merge-1" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => merged(input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("a refusal says what is wrong, and changes nothing", async () => {
  const code = async (input: object) => (await ask(mergeActors, { input })).errors?.[0]?.extensions.code;
  expect(await code({ ...merging, absorb: "b" })).toBe("BAD_USER_INPUT");
  expect(await code({ ...merging, absorb: "nobody" })).toBe("NOT_FOUND");
  await merged(merging);
  expect(await code(merging)).toBe("CONFLICT");
});

test("actors that are declared distinct are not merged, until that is taken back", async () => {
  const run = (name: string, type: string) =>
    dataOf(
      ask(`mutation ($input: ${type}!) { ${name}(input: $input) { actors { id } } }`, {
        input: { actors: ["b", "a"] },
      }),
    );
  const distinctFromB = async () => {
    const { actor } = await dataOf(ask<{ actor: { distinctFrom: { id: string }[] } }>(distinctFrom));
    return actor.distinctFrom.map(({ id }) => id);
  };
  const actors = [{ id: "b" }, { id: "a" }];
  expect(await run("declareDistinct", "DeclareDistinctInput")).toEqual({ declareDistinct: { actors } });
  expect((await ask(mergeActors, { input: merging })).errors?.[0]?.extensions.code).toBe("CONFLICT");
  expect(await distinctFromB()).toEqual(["a"]);
  expect(await run("undoDistinct", "UndoDistinctInput")).toEqual({ undoDistinct: { actors } });
  expect(await distinctFromB()).toEqual([]);
  expect((await merged(merging)).merge).toMatch(/^merge:/);
});

test("a correction under the id of an absorbed actor shows in the survivor, and goes with that actor when the merge is undone", async () => {
  const { merge } = await merged(merging);
  const facts = "names { value } ... on Person { birthDate }";
  const saveActor = `mutation ($input: SaveActorInput!) { saveActor(input: $input) { actor { id ${facts} } } }`;
  const input = { id: "a", birthDate: "1961", names: [{ value: "Abu Salim", kind: "ALIAS" }] };
  const both = [{ value: "Name of a" }, { value: "Name of b" }];
  const saved = await dataOf(ask<{ saveActor: { actor: { names: object[] } } }>(saveActor, { input }));
  expect(saved.saveActor.actor).toEqual({
    id: "b",
    names: expect.arrayContaining([...both, { value: "Abu Salim" }]),
    birthDate: "1961",
  });
  await dataOf(ask(undoMerge, { input: { merge, reason: "Two people" } }));
  expect(await dataOf(ask(`{ a: actor(id: "a") { ${facts} } b: actor(id: "b") { ${facts} } }`))).toEqual({
    a: { names: [{ value: "Name of a" }, { value: "Abu Salim" }], birthDate: "1961" },
    b: { names: [{ value: "Name of b" }], birthDate: null },
  });
});
