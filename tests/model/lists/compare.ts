import { expect } from "vitest";
import type { Ask } from "../../helpers/ask.ts";
import { absence } from "./absence.ts";
import { type Known, relationsThat } from "./conditions.ts";
import type { History } from "./history.ts";
import { counterpartsShown, relationsOfActorShown, relationsShown } from "./listsShown.ts";
import { networkOf } from "./networks.ts";
import { pathOf, sequences } from "./paths.ts";
import type { Question } from "./questions.ts";
import { actorIds } from "./stories.ts";
import { counterpartsOf, spanShown } from "./ties.ts";
import { networkShown, pathsShown, timelineShown } from "./tiesShown.ts";
import { timelineOf } from "./timelines.ts";

const everyone = [...actorIds].toSorted();

/** Puts a question to the server and to the model, and expects the same of both. */
export async function expectSameAnswers(ask: Ask, history: History, question: Question): Promise<void> {
  await expectSameLists(ask, history, question);
  await expectSameTies(ask, history, question);
  await expectSamePaths(ask, history, question);
}

async function expectSameLists(ask: Ask, history: History, question: Question): Promise<void> {
  const { where, actor, timeline } = question;
  const relations = relationsThat(history, where);
  expect(await relationsShown(ask, question)).toEqual({ rows: relations.map(rowOf), totals: [relations.length] });
  const own = relations.filter(({ record }) => takesPart(record, [actor]));
  expect(await relationsOfActorShown(ask, question)).toEqual({
    rows: own.map(({ record }) => record.id),
    totals: [own.length],
    counts: [own.length],
  });
  const asserted = relationsThat(history, where, ["ASSERTED"]).map(({ record }) => record);
  const theirs = asserted.filter((record) => timeline.actors === undefined || takesPart(record, timeline.actors));
  expect(await timelineShown(ask, question)).toEqual(timelineOf(theirs, timeline.bucket));
}

function takesPart({ participants }: Known["record"], actors: readonly string[]): boolean {
  return participants.some(({ actor }) => actors.includes(actor));
}

function rowOf({ record, recordedAt, evidence, sources }: Known) {
  const { id, date = null, endDate = null, modality = "ASSERTED", confidence = null, participants } = record;
  const moment = new Date(recordedAt).toISOString();
  return {
    ...{ id, date, endDate, modality, confidence, sourceCount: sources, recordedAt: moment },
    participants: participants.map(({ actor, role }) => ({ actor: { id: actor }, role })),
    evidence: {
      totalCount: evidence.length,
      nodes: evidence.map((piece) => ({
        id: piece.id,
        quote: piece.evidence.quote,
        document: { id: piece.evidence.document },
        relation: { id, recordedAt: moment, sourceCount: sources },
      })),
    },
  };
}

async function expectSameTies(ask: Ask, history: History, question: Question): Promise<void> {
  const { where, actor, network } = question;
  const relations = relationsThat(history, where, ["ASSERTED"]);
  const expected = counterpartsOf(relations, actor, everyone);
  const { rows, totals } = await counterpartsShown(ask, question);
  expect({ rows: rows.map(withSpan), totals }).toEqual({ rows: expected, totals: [expected.length] });
  const { links, ...rest } = await networkShown(ask, question);
  expect({ ...rest, links: links.map(withSpan) }).toEqual(networkOf(relations, network, everyone));
}

function withSpan<Row extends Parameters<typeof spanShown>[0]>(row: Row) {
  return { ...row, ...spanShown(row) };
}

async function expectSamePaths(ask: Ask, history: History, question: Question): Promise<void> {
  const { path } = question;
  const expected = sequences(history, path, everyone);
  const { complete, noPath, paths } = await pathsShown(ask, question);
  expect(complete).toBe(true);
  expect(paths.map(({ actors }) => actors)).toEqual(expected.slice(0, 100));
  expect(paths).toEqual(expected.slice(0, 100).map((sequence) => pathOf(history, sequence, path.where)));
  if (expected.length > 0) return expect(noPath).toBeNull();
  const { reason, loosen } = absence(history, path, everyone);
  expect(noPath?.reason).toBe(reason);
  expect(loosen).toContain(noPath?.loosen);
}
