import { afterAll, beforeAll, expect, test } from "vitest";
import { findActors } from "../../src/graphql/actor/actorMatches.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { person } from "./people.ts";

const graph = await openEmptyGraph();
const letters = [..."abcdefghijklmnopqrst"];
/** Each has a name of three words, of which all begin alike. */
const crowd = letters.flatMap((a) =>
  letters.flatMap((b) => ["x", "y", "z"].map((c) => person(`${a}${b}${c}`, { en: `Al ${a}${a}${b} ${b}${c}${c}o` }))),
);
beforeAll(async () => {
  const others = crowd.slice(0, 600).map(({ id }) => person(`other-${id}`, { en: `Zed ${id}` }));
  await writeRecords(graph, [...crowd, ...others, person("short", { en: "Al Qut" }), person("shortest", { en: "Al" })]);
  await writeRecords(graph, [
    { type: "actor", id: "state", kind: "STATE", names: [{ value: "Al Zubarah Of The Far North", kind: "PRIMARY" }] },
  ]);
});
afterAll(() => graph.close());

test("of many names with a word, those with the fewest others come first, and no more than 1,000 are read", async () => {
  const { matches, count } = await findActors(graph.reader(), { text: "al", kinds: null }, { limit: 3, after: null });
  expect(crowd.length).toBeGreaterThan(1_100);
  expect(matches.map(({ id }) => id).slice(0, 2)).toEqual(["shortest", "short"]);
  expect(await count()).toBe(1_000);
});

test("an actor of another kind is found among them", async () => {
  const { matches } = await findActors(graph.reader(), { text: "al", kinds: ["STATE"] }, { limit: 3, after: null });
  expect(matches.map(({ id }) => id)).toEqual(["state"]);
});

test("a text with more words finds the names that have them", async () => {
  const { matches } = await findActors(graph.reader(), { text: "al zubarah", kinds: null }, { limit: 3, after: null });
  expect(matches[0]!.id).toBe("state");
});
