import { beforeAll, expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

// world.ts loads in four steps: all; talwan's presidency corrected; the call's second document; the lunch retracted.
let loaded: string;
beforeAll(async () => {
  const first = graphql(`query FirstMoment { relation(id: "summit") { recordedAt } }`);
  loaded = (await dataOf(ask(first))).relation!.recordedAt;
});

test("a correction keeps the relation's id and shows what is known now, or what was known then", async () => {
  const corrected = graphql(`
    query Corrected($knownAt: DateTime) {
      relation(id: "talwan-president", knownAt: $knownAt) { id endDate recordedAt retractedAt }
    }
  `);
  const now = (await dataOf(ask(corrected, {}))).relation;
  const then = (await dataOf(ask(corrected, { knownAt: loaded }))).relation;
  expect(now).toMatchObject({ endDate: "2023", retractedAt: null });
  expect(then).toMatchObject({ endDate: "2022", recordedAt: loaded, retractedAt: now?.recordedAt });
});

test("evidence and its count are as of the same moment", async () => {
  const call = graphql(`
    query Call($knownAt: DateTime) {
      relations(where: { knownAt: $knownAt, with: ["vell", "talwan"], kinds: [MEETING], at: "2019-03-10" }) {
        nodes { id sourceCount evidence { totalCount nodes { document { id } } } }
      }
    }
  `);
  const bySize = (await dataOf(ask(call, { knownAt: loaded }))).relations.nodes;
  expect(bySize).toContainEqual({
    id: "phone-call",
    sourceCount: 1,
    evidence: { totalCount: 1, nodes: [{ document: { id: "courier" } }] },
  });
  const now = (await dataOf(ask(call, {}))).relations.nodes.find(({ id }) => id === "phone-call");
  expect(now?.sourceCount).toBe(2);
  expect(now?.evidence.nodes.map(({ document }) => document.id).sort()).toEqual(["courier", "scan"]);
});

test("what was retracted is in no list now, was there before, and can still be looked at", async () => {
  const lunch = graphql(`
    query Lunch($knownAt: DateTime) {
      relations(where: { with: ["orsk", "marzen"], knownAt: $knownAt }) { nodes { id } }
      relation(id: "rumoured-lunch") { id retractedAt }
    }
  `);
  const now = await dataOf(ask(lunch, {}));
  expect(now.relations.nodes).toEqual([{ id: "league-summit" }]);
  expect(now.relation?.retractedAt).toMatch(/^\d{4}-.*Z$/);
  const then = await dataOf(ask(lunch, { knownAt: loaded }));
  expect(then.relations.nodes).toEqual([{ id: "rumoured-lunch" }, { id: "league-summit" }]);
});

test("before the first record nothing was known", async () => {
  const early = graphql(`
    query Early {
      relations(where: { knownAt: "2000-01-01T00:00:00Z" }) { totalCount }
      relation(id: "summit", knownAt: "2000-01-01T00:00:00Z") { id }
    }
  `);
  expect(await dataOf(ask(early))).toEqual({ relations: { totalCount: 0 }, relation: null });
});

test("a passage leads back to the version of its relation as it was known then", async () => {
  const query = `query Back($knownAt: DateTime) {
    relation(id: "talwan-president", knownAt: $knownAt) { evidence { nodes { relation { endDate } } } }
  }`;
  const endDates = async (knownAt: string | null) => {
    type Back = { relation: { evidence: { nodes: { relation: { endDate: string } }[] } } };
    const { relation } = await dataOf(ask<Back>(query, { knownAt }));
    return new Set(relation.evidence.nodes.map((passage) => passage.relation.endDate));
  };
  expect(await endDates(loaded)).toEqual(new Set(["2022"]));
  expect(await endDates(null)).toEqual(new Set(["2023"]));
});
