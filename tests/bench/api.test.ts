import { expect, test } from "vitest";
import { firstDifference } from "../../bench/api/measure/compareAnswers.ts";
import { percentile } from "../../bench/api/measure/percentile.ts";
import { processorTime } from "../../bench/api/measure/processorTime.ts";
import { ArgumentSource } from "../../bench/api/queries/argumentSource.ts";
import { mergedPage } from "../../bench/api/queries/peerPages.ts";
import { apiReport } from "../../bench/api/report/apiReport.ts";
import { namesOf } from "../../bench/world/names.ts";

const size = { actors: 1_000, relations: 5_000, seed: 1 };

test("a percentile is the nearest rank", () => {
  expect([0.01, 0.5, 0.99, 1].map((share) => percentile([40, 10, 30, 20], share))).toEqual([10, 20, 40, 40]);
  expect(percentile([], 0.5)).toBeNaN();
});

test("answers are the same whatever the order of their properties, and null is the same as absent", () => {
  expect(firstDifference([{ id: "a", date: null }], [{ id: "a" }])).toBeNull();
  expect(firstDifference([{ id: "a", date: "2018" }], [{ date: "2018", id: "a" }])).toBeNull();
});

test("another value, another order and a missing answer are differences", () => {
  expect(firstDifference([1, [2, 3]], [1, [3, 2]])).toBe("Expected [2,3], but found [3,2].");
  expect(firstDifference([{ id: "a" }], [{ id: "b" }])).toContain('found {"id":"b"}');
  expect(firstDifference([1, 2], [1])).toBe("Expected 2, but found undefined.");
});

test("processor time grows while a process works", () => {
  const before = processorTime(process.pid);
  for (const end = performance.now() + 100; performance.now() < end; );
  expect(processorTime(process.pid)).toBeGreaterThan(before);
});

test("arguments are the same for the same seed", () => {
  const draw = (seed: number) => {
    const source = new ArgumentSource(size, seed);
    return Array.from({ length: 5 }, () => [source.actorId(), source.personName(), source.pageSize()]);
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test("a page of the peer has the first relations of all its lists, each once", () => {
  const edge = (id: string, order: string) => ({ properties: { id, order } });
  const actor = {
    meetingsConnection: { edges: [edge("m1", "2"), edge("m1", "2"), edge("m2", "5")] },
    sanctionsConnection: { edges: [edge("s1", "1"), edge("s2", "4")] },
  };
  expect(mergedPage(actor, 3).map(({ id, edges }) => [id, edges.length])).toEqual([
    ["s1", 1],
    ["m1", 2],
    ["s2", 1],
  ]);
});

test("every actor of a generated world has a name in both languages", () => {
  expect(namesOf(40).map(({ lang }) => lang)).toEqual(["en", "ar"]);
  expect(namesOf(3).map(({ kind }) => kind)).toEqual(["PRIMARY", "PRIMARY", "ALIAS", "ALIAS"]);
  expect(namesOf(41)[1]!.value).toMatch(/^\p{Script=Arabic}+ \p{Script=Arabic}+ \p{Script=Arabic}+$/u);
});

test("the report compares each engine with hand-written Cypher", () => {
  const measured = (engine: "raw" | "rawabit", clients: number, median: number, perSecond: number) => ({
    query: "page",
    ...{ engine, clients, median, perSecond, p99: median * 2, answers: 100, node: 1, jvm: 2 },
  });
  const report = apiReport({
    size,
    load: 0,
    imported: true,
    dbHits: [{ query: "page", engine: "rawabit", statements: 2, dbHits: 1_234 }],
    measurements: [
      ...[measured("raw", 1, 4, 250), measured("raw", 16, 30, 500)],
      ...[measured("rawabit", 1, 6, 160), measured("rawabit", 16, 60, 300)],
    ],
  });
  expect(report).toContain("| page | Rawabit | 6.0 | 1.50× | 12 | 300 | 0.60× | 120 | 1.0 | 2.0 | 2.0 | 1,234 |");
  expect(report).toContain("| page | @neo4j/graphql | not supported |");
});
