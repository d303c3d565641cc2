import { afterAll, beforeAll, expect, test } from "vitest";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { merge, now, undo } from "../../write/merging/curate.ts";
import { knows, person } from "../../write/records.ts";

// "b" absorbs "a", and is then absorbed by "c".

const graph = await openEmptyGraph();
afterAll(() => graph.close());

interface Found {
  readonly relations: { readonly nodes: readonly { id: string; participants: readonly { actor: { id: string } }[] }[] };
  readonly timeline: { readonly undated: number };
  readonly network: { readonly actors: readonly { id: string }[] };
  readonly paths: { readonly paths: readonly { actors: readonly { id: string }[] }[] };
}

const moments: string[] = [];
let ask: Ask;
beforeAll(async () => {
  const identified = { ...person("a"), identifiers: [{ scheme: "wikidata", value: "Q1" }] };
  await writeRecords(graph, [
    identified,
    person("b"),
    person("c"),
    person("ada"),
    knows("x", "a", "ada"),
    knows("y", "b", "ada"),
  ]);
  moments.push(await now());
  await merge(graph, "b", "a");
  moments.push(await now());
  const { merge: second } = await merge(graph, "c", "b");
  moments.push(await now());
  await undo(graph, second);
  ask = await createAsk(graph);
});

test("the id of an absorbed actor leads to its survivor, and the answer says so", async () => {
  const query = "query ($id: ID!) { actor(id: $id) { id formerIds merges { absorbed absorbedName into source } } }";
  const actor = {
    id: "b",
    formerIds: ["a"],
    merges: [{ absorbed: "a", absorbedName: "Name of a", into: "b", source: "editor" }],
  };
  for (const id of ["a", "wikidata:Q1", "b"]) expect(await dataOf(ask(query, { id }))).toEqual({ actor });
  expect(await dataOf(ask(query, { id: "c" }))).toEqual({ actor: { id: "c", formerIds: [], merges: [] } });
});

test("an actor that was merged later is found as itself", async () => {
  const query = `query ($knownAt: DateTime!) {
    actor(id: "a", knownAt: $knownAt) { id name relations(where: {knownAt: $knownAt}) { nodes { id } } }
  }`;
  const actor = { id: "a", name: "Name of a", relations: { nodes: [{ id: "x" }] } };
  expect(await dataOf(ask(query, { knownAt: moments[0] }))).toEqual({ actor });
});

test("with knownAt, an id means the actor that it was known to be then", async () => {
  const query = `query ($knownAt: DateTime, $ids: [ID!]!, $from: ID!) {
    relations(where: {with: $ids, knownAt: $knownAt}) { nodes { id participants { actor { id } } } }
    timeline(actors: $ids, where: {knownAt: $knownAt}) { undated }
    network(around: $ids, depth: 1, where: {knownAt: $knownAt}) { actors { id } }
    paths(from: $from, to: "ada", where: {knownAt: $knownAt}) { paths { actors { id } } }
  }`;
  const found = async (knownAt: string | null, { ids, from } = { ids: ["wikidata:Q1"], from: "a" }) => {
    const data = await dataOf(ask<Found>(query, { knownAt, ids, from }));
    const [path] = data.paths.paths;
    return {
      relations: data.relations.nodes.map((node) => `${node.id}: ${node.participants[0]!.actor.id}`).sort(),
      undated: data.timeline.undated,
      network: data.network.actors.map((each) => each.id).sort(),
      from: path!.actors[0]!.id,
    };
  };
  const before = { relations: ["x: a"], undated: 1, network: ["a", "ada"], from: "a" };
  const merged = (id: string) => ({
    relations: [`x: ${id}`, `y: ${id}`],
    undated: 2,
    network: ["ada", id].sort(),
    from: id,
  });
  expect(await found(moments[0]!)).toEqual(before);
  expect(await found(moments[1]!)).toEqual(merged("b"));
  expect(await found(moments[2]!)).toEqual(merged("c"));
  expect(await found(null)).toEqual(merged("b"));
  // "b" is itself again, but was part of "c" then.
  expect(await found(moments[2]!, { ids: ["b"], from: "b" })).toEqual(merged("c"));
});
