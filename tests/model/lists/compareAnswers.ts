import { expect } from "vitest";
import type { Ask } from "../../helpers/ask.ts";
import { matchingRelations, type RelationAsOf } from "./conditions.ts";
import { counterpartsOf, spanAsDays } from "./edges.ts";
import type { History } from "./history.ts";
import { actorIds } from "./lifecycles.ts";
import { networkOf } from "./networks.ts";
import { noPathReasons } from "./noPathReasons.ts";
import { pathOf, pathSequences } from "./paths.ts";
import type { TestQuery } from "./queries.ts";
import { servedNetwork, servedPaths, servedTimeline } from "./servedGraphs.ts";
import { servedCounterparts, servedRelations, servedRelationsOfActor } from "./servedLists.ts";
import { timelineOf } from "./timelines.ts";

const everyone = [...actorIds].toSorted();

/** Runs a query on the server and on the model, and expects equal answers. */
export async function expectSameAnswers(ask: Ask, history: History, query: TestQuery): Promise<void> {
  await expectSameLists(ask, history, query);
  await expectSameGraphs(ask, history, query);
  await expectSamePaths(ask, history, query);
}

async function expectSameLists(ask: Ask, history: History, query: TestQuery): Promise<void> {
  const { where, actor, timeline } = query;
  const relations = matchingRelations(history, where);
  expect(await servedRelations(ask, query)).toEqual({ rows: relations.map(expectedRow), totals: [relations.length] });
  const own = relations.filter(({ record }) => participates(record, [actor]));
  expect(await servedRelationsOfActor(ask, query)).toEqual({
    rows: own.map(({ record }) => record.id),
    totals: [own.length],
    counts: [own.length],
  });
  const asserted = matchingRelations(history, where, ["ASSERTED"]).map(({ record }) => record);
  const counted = asserted.filter((record) => timeline.actors === undefined || participates(record, timeline.actors));
  expect(await servedTimeline(ask, query)).toEqual(timelineOf(counted, timeline.bucket));
}

function participates({ participants }: RelationAsOf["record"], actors: readonly string[]): boolean {
  return participants.some(({ actor }) => actors.includes(actor));
}

function expectedRow({ record, recordedAt, evidence, sources }: RelationAsOf) {
  const { id, date = null, endDate = null, modality = "ASSERTED", confidence = null, participants } = record;
  const time = new Date(recordedAt).toISOString();
  return {
    ...{ id, date, endDate, modality, confidence, sourceCount: sources, recordedAt: time },
    participants: participants.map(({ actor, role }) => ({ actor: { id: actor }, role })),
    evidence: {
      totalCount: evidence.length,
      nodes: evidence.map((version) => ({
        id: version.id,
        quote: version.evidence.quote,
        document: { id: version.evidence.document },
        relation: { id, recordedAt: time, sourceCount: sources },
      })),
    },
  };
}

async function expectSameGraphs(ask: Ask, history: History, query: TestQuery): Promise<void> {
  const { where, actor, network } = query;
  const relations = matchingRelations(history, where, ["ASSERTED"]);
  const expected = counterpartsOf(relations, actor, everyone);
  const { rows, totals } = await servedCounterparts(ask, query);
  expect({ rows: rows.map(withSpan), totals }).toEqual({ rows: expected, totals: [expected.length] });
  const { links, ...rest } = await servedNetwork(ask, query);
  expect({ ...rest, links: links.map(withSpan) }).toEqual(networkOf(relations, network, everyone));
}

function withSpan<Row extends Parameters<typeof spanAsDays>[0]>(row: Row) {
  return { ...row, ...spanAsDays(row) };
}

async function expectSamePaths(ask: Ask, history: History, query: TestQuery): Promise<void> {
  const { path } = query;
  const expected = pathSequences(history, path, everyone);
  const { complete, noPath, paths } = await servedPaths(ask, query);
  expect(complete).toBe(true);
  expect(paths.map(({ actors }) => actors)).toEqual(expected.slice(0, 100));
  expect(paths).toEqual(expected.slice(0, 100).map((sequence) => pathOf(history, sequence, path.where)));
  if (expected.length > 0) return expect(noPath).toBeNull();
  const { reason, loosen } = noPathReasons(history, path, everyone);
  expect(noPath?.reason).toBe(reason);
  expect(loosen).toContain(noPath?.loosen);
}
