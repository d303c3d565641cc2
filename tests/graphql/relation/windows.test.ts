import { expect, test } from "vitest";
import type { RelationWhere } from "../../generated/graphql.ts";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const overlapping = graphql(`
  query OverlappingRelations($where: RelationWhere) {
    relations(where: $where, first: 100) { nodes { id } }
  }
`);
async function overlappingIds(where: Partial<RelationWhere>): Promise<string[]> {
  const { relations } = await dataOf(ask(overlapping, { where: { undated: false, ...where } }));
  return relations.nodes.map(({ id }) => id).sort();
}

test("a meeting of a year may have been on any of its days", async () => {
  expect(await overlappingIds({ kinds: ["MEETING"], since: "2019-12-31", until: "2019" })).toEqual(["video-call"]);
  expect(await overlappingIds({ kinds: ["MEETING"], at: "2019-03" })).toEqual(["phone-call", "video-call"]);
});

test("a meeting of several days touches each of them", async () => {
  expect(await overlappingIds({ kinds: ["MEETING"], at: "2020-02-29" })).toEqual(["league-summit"]);
  expect(await overlappingIds({ kinds: ["MEETING"], at: "2020-03-01" })).toEqual([]);
});

test("a membership lasts to the last day of its endDate, or is open", async () => {
  const memberships = { kinds: ["AFFILIATION"], with: ["league"] } as const;
  expect(await overlappingIds({ ...memberships, kinds: ["AFFILIATION"], with: ["league"], at: "2017-12-31" })).toEqual([
    "aldana-in-league",
    "boralia-in-league",
    "cadria-in-league",
  ]);
  expect(await overlappingIds({ kinds: ["AFFILIATION"], with: ["league"], at: "2018-01-01" })).toEqual([
    "aldana-in-league",
    "boralia-in-league",
  ]);
  expect(await overlappingIds({ kinds: ["AFFILIATION"], with: ["league"], until: "2000" })).toEqual([
    "aldana-in-league",
  ]);
});

test("a sanction of which only the end is known is open towards the past", async () => {
  expect(await overlappingIds({ kinds: ["SANCTION"], at: "1970" })).toEqual(["league-measures"]);
  expect(await overlappingIds({ kinds: ["SANCTION"], at: "2018-06" })).toEqual([]);
});

test("what has no date is left out of a question about time unless asked for", async () => {
  expect(await overlappingIds({ kinds: ["SANCTION"], at: "2020-01-01" })).toEqual(["joint-sanctions"]);
  expect(await overlappingIds({ kinds: ["SANCTION"], at: "2020-01-01", undated: true })).toEqual([
    "joint-sanctions",
    "unsigned-list",
  ]);
});

test("a sanction is in force today, or on the day that the list is asked for", async () => {
  const inForce = graphql(`
    query InForce($at: PartialDate) {
      relations(where: { kinds: [SANCTION], at: $at, undated: true }) {
        nodes { id ... on Sanction { inForce } }
      }
      relation(id: "joint-sanctions") { ... on Sanction { inForce } }
    }
  `);
  const then = await dataOf(ask(inForce, { at: "2021-06-30" }));
  expect(then.relations.nodes).toContainEqual({ id: "joint-sanctions", inForce: true });
  expect(then.relation).toEqual({ inForce: false });
  const now = await dataOf(ask(inForce, {}));
  expect(now.relations.nodes).toEqual([
    { id: "boralia-sanctions-kell", inForce: true },
    { id: "joint-sanctions", inForce: false },
    { id: "league-measures", inForce: false },
    { id: "unsigned-list", inForce: true },
  ]);
});
