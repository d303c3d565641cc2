import fc from "fast-check";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { forSeconds } from "../../helpers/forSeconds.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { expectSameAnswers } from "./compareAnswers.ts";
import { applyStep, emptyHistory, type History } from "./history.ts";
import { type QueryTemplate, queryTemplates, resolveKnownAt } from "./queries.ts";
import { documents, people, type Step, type World, worlds } from "./world.ts";

/**
 * How many worlds are generated, for how many seconds at most, and how many shapes the queries have; `path` replays a single
 * counterexample.
 */
export interface OracleOptions {
  readonly worlds: number;
  readonly seconds: number;
  readonly shapes: number;
  readonly seed: number;
  readonly path?: string;
}

/** Loads generated worlds and runs generated queries on each, on the server and on the model. */
export async function expectModelAnswers({
  worlds: numRuns,
  seconds,
  shapes,
  ...replay
}: OracleOptions): Promise<void> {
  const graph = await openEmptyGraph();
  const ask = await createAsk(graph);
  try {
    const templates = fc.array(queryTemplates(replay.seed, shapes), { minLength: 4, maxLength: 4 });
    const check = forSeconds(seconds, (world: World, queries: readonly QueryTemplate[]) =>
      checkWorld(graph, ask, world, queries),
    );
    const property = fc.asyncProperty(worlds, templates, check);
    await fc.assert(property, { ...replay, numRuns, endOnFailure: true, asyncReporter: reportFailure });
  } finally {
    await graph.close();
  }
}

async function checkWorld(
  graph: Graph,
  ask: Ask,
  { steps }: World,
  templates: readonly QueryTemplate[],
): Promise<void> {
  await wipe(graph);
  await writeRecords(graph, [...people, ...documents]);
  let history: History = emptyHistory;
  const times: number[] = [];
  for (const step of steps) {
    const time = await applyToGraph(graph, ask, step);
    history = applyStep(history, step, time ?? 0);
    if (time !== null) times.push(time);
  }
  for (const template of templates) {
    const query = resolveKnownAt(template, times);
    await expectSameAnswers(ask, history, query).catch((error: Error) => {
      error.message = `${error.message}, query ${JSON.stringify(query)}`;
      throw error;
    });
  }
}

/** Applies a step. @returns its time; null if it changed nothing */
async function applyToGraph(graph: Graph, ask: Ask, step: Step): Promise<number | null> {
  if ("write" in step) await writeRecords(graph, step.write);
  const changed = "write" in step ? "clock" : (await retractRelations(graph, step.retract))[0];
  if (changed === undefined) return null;
  const operation = "query ($id: ID!) { relation(id: $id) { recordedAt retractedAt } }";
  const { relation } = await dataOf(
    ask<{ relation: { recordedAt: string; retractedAt: string | null } }>(operation, { id: changed }),
  );
  return Date.parse(relation.retractedAt ?? relation.recordedAt);
}

/** A failure prints the settings that reproduce it, not the whole world. */
async function reportFailure<Input>({
  failed,
  seed,
  counterexamplePath,
  errorInstance,
}: fc.RunDetails<Input>): Promise<void> {
  if (failed)
    throw new Error(`RAWABIT_ORACLE_SEED=${seed} RAWABIT_ORACLE_PATH=${counterexamplePath}`, { cause: errorInstance });
}
