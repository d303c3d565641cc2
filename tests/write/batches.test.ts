import { expect, test } from "vitest";
import { batchesOf } from "../../src/write/batches.ts";
import type { Entry, GraphRecord } from "../../src/write/records.ts";
import { diary, letter, meeting, person } from "./records.ts";

async function batches(entries: readonly Entry[]): Promise<(readonly Entry[])[]> {
  const found: (readonly Entry[])[] = [];
  for await (const batch of batchesOf(entries)) found.push(batch);
  return found;
}

const entriesOf = (records: readonly GraphRecord[]) => records.map((record) => ({ record }));

test("three records of each actor take as many batches in a row as apart", async () => {
  const actors = Array.from({ length: 500 }, (_, index) => person(`p${index}`));
  const inARow = actors.flatMap((actor) => [actor, actor, actor]);
  const apart = [...actors, ...actors, ...actors];
  expect((await batches(entriesOf(inARow))).length).toBe(1);
  expect((await batches(entriesOf(apart))).length).toBe(1);
});

test("three records of each relation take three batches, in a row as apart", async () => {
  const versions = (index: number) =>
    ["2020-05", "2020-06", "2020-07"].map((date) => ({ ...meeting, id: `meeting${index}`, date }));
  const inARow = Array.from({ length: 400 }, (_, index) => versions(index)).flat();
  const found = await batches(entriesOf(inARow));
  expect(found.map((batch) => batch.length)).toEqual([400, 400, 400]);
  expect(found.map((batch) => "record" in batch[3]! && batch[3].record)).toEqual(versions(3));
});

test("what refers to a document that waits comes after it", async () => {
  const corrected = { ...letter, title: "A corrected letter" };
  const found = await batches(
    entriesOf([letter, diary, corrected, meeting, { ...meeting, date: "2021" }, person("ada")]),
  );
  expect(found).toEqual([
    entriesOf([letter, diary, person("ada")]),
    entriesOf([corrected, meeting]),
    entriesOf([{ ...meeting, date: "2021" }]),
  ]);
});

test("a retraction comes after the records that wait, and what follows it comes after it", async () => {
  const again = { ...meeting, date: "2021" };
  const retraction: Entry = { retract: { relation: "meeting" } };
  const after = { ...meeting, id: "later" };
  expect(await batches([...entriesOf([meeting, again]), retraction, ...entriesOf([after])])).toEqual([
    entriesOf([meeting]),
    [...entriesOf([again]), retraction, ...entriesOf([after])],
  ]);
});

test("two thousand versions of one relation are two thousand batches in order", async () => {
  const versions = Array.from({ length: 2_000 }, (_, index) => ({ ...meeting, place: `place ${index}` }));
  expect(await batches(entriesOf(versions))).toEqual(versions.map((record) => [{ record }]));
});
