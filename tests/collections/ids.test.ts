import { expect, test } from "vitest";
import { IdIndex } from "../../src/collections/idIndex.ts";
import { IdMap } from "../../src/collections/idMap.ts";
import { IdSet } from "../../src/collections/idSet.ts";
import { StateIndex } from "../../src/collections/stateIndex.ts";

const ids = Array.from({ length: 20_000 }, (_, index) => `person:${index % 2 ? "كيم" : "kim"}-${index}`);

test("ids are numbered in the order in which they first appear, and keep their numbers as the table grows", () => {
  const index = new IdIndex();
  expect(ids.map((id) => index.add(id))).toEqual(ids.map((_, number) => number));
  expect(ids.map((id) => index.add(id))).toEqual(ids.map((_, number) => number));
  expect(ids.every((id, number) => index.find(id) === number)).toBe(true);
  expect(index.find("person:nobody")).toBe(-1);
  expect(index.count).toBe(ids.length);
});

test.each([0, 1, 5])("a table that was expected to hold %i ids holds more", (expected) => {
  const index = new IdIndex(expected);
  for (const id of ids) index.add(id);
  expect(ids.every((id, number) => index.find(id) === number)).toBe(true);
});

test("a map gives the last number that was set for an id, and 0 for any other id", () => {
  const map = new IdMap();
  for (const [index, id] of ids.entries()) map.set(id, index + 1);
  map.set(ids[7]!, 0xffff_ffff);
  expect([ids[0]!, ids[7]!, ids.at(-1)!, "person:nobody"].map((id) => map.get(id))).toEqual([
    1,
    2 ** 32 - 1,
    20_000,
    0,
  ]);
  expect(map.size).toBe(ids.length);
});

test("a set tells whether an id is new", () => {
  const set = new IdSet();
  expect([set.add("kim"), set.add("kim"), set.add("moon")]).toEqual([true, false, true]);
  expect([set.has("moon"), set.has("trump"), set.size]).toEqual([true, false, 2]);
});

test("states are numbered in the order in which they first appear", () => {
  const index = new StateIndex();
  const states = Array.from({ length: 5_000 }, (_, number) => (number * 7_919) % 2_000_003);
  expect(states.map((state) => index.add(state))).toEqual(states.map((_, number) => number));
  expect(states.map((state) => index.find(state))).toEqual(states.map((_, number) => number));
  expect([...index.states.subarray(0, index.count)]).toEqual(states);
  expect(index.find(2_000_004)).toBe(-1);
});
