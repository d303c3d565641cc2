import { expect, test } from "vitest";
import { SkeletonFilter } from "../../../src/names/annotate/skeletonFilter.ts";
import { nameSkeleton } from "../../../src/names/index/nameSkeleton.ts";
import { referenceRecords } from "../../../src/reference/referenceRecords.ts";

const names = [...referenceRecords()].flatMap((record) => (record.type === "actor" ? record.names : []));
const skeletons = [...new Set(names.map(({ value }) => nameSkeleton(value)))];
const filter = new SkeletonFilter(skeletons.length);
for (const skeleton of skeletons) filter.add(skeleton);

test("no name is lost", () => {
  expect(skeletons.filter((skeleton) => !filter.mayHaveSkeleton(skeleton))).toEqual([]);
});

test("hardly any other skeleton passes", () => {
  const known = new Set(skeletons);
  const words = [...new Set(skeletons.flatMap((skeleton) => skeleton.split(" ")))];
  const others = words
    .flatMap((one) => words.slice(0, 50).map((other) => [one, other].sort().join(" ")))
    .filter((skeleton) => !known.has(skeleton));
  expect(others.length).toBeGreaterThan(10_000);
  expect(others.filter((skeleton) => filter.mayHaveSkeleton(skeleton)).length).toBeLessThan(others.length / 1_000);
});
