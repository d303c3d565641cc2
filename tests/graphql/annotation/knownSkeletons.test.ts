import { afterAll, beforeAll, expect, test } from "vitest";
import { KnownSkeletons } from "../../../src/graphql/annotation/knownSkeletons.ts";
import { nameSkeleton } from "../../../src/names/index/nameSkeleton.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { person } from "../../names/people.ts";

const graph = await openEmptyGraph();
beforeAll(() => writeRecords(graph, [person("first", { en: "Zuleika Marchetti" })]));
afterAll(() => graph.close());

const skeletons = new KnownSkeletons(graph);
const knows = async (name: string) => (await skeletons.filterFor(graph.reader()))?.mayHaveSkeleton(nameSkeleton(name));

test("names that are in the graph are known, others are not", async () => {
  expect(await knows("Zuleika Marchetti")).toBeUndefined();
  await skeletons.load();
  expect(await knows("Zuleika Marchetti")).toBe(true);
  expect(await knows("Oktavian Brzeski")).toBe(false);
});

test("so are names that are added later, to new actors and to known ones; the first request does not wait for them", async () => {
  await writeRecords(graph, [
    person("second", { en: "Oktavian Brzeski" }),
    person("first", { en: "Zuleika Marchetti", fr: "Isidora Wellington" }),
  ]);
  expect(await knows("Oktavian Brzeski")).toBeUndefined();
  await skeletons.load();
  expect(await knows("Oktavian Brzeski")).toBe(true);
  expect(await knows("Isidora Wellington")).toBe(true);
});

test("requests at the same time share one reading", async () => {
  await writeRecords(graph, [person("third", { en: "Philippa Castellan" })]);
  expect(skeletons.load()).toBe(skeletons.load());
  await skeletons.load();
  expect(await knows("Philippa Castellan")).toBe(true);
});

test("after a wipe, all names are read again", async () => {
  await wipe(graph);
  await writeRecords(graph, [person("fourth", { en: "Leontine Abercrombie" })]);
  expect(await knows("Leontine Abercrombie")).toBeUndefined();
  await skeletons.load();
  expect(await knows("Leontine Abercrombie")).toBe(true);
  expect(await knows("Philippa Castellan")).toBe(false);
});
