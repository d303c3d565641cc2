import fc from "fast-check";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { expectSameAnswers } from "./compare.ts";
import { continued, type History, nothing } from "./history.ts";
import { askedAt, type OpenQuestion, questionsOf } from "./questions.ts";
import { documents, people, type Step, type World, worlds } from "./world.ts";

/** How many worlds are made up, and in how many forms they are asked; `path` leads to one of them at once. */
export interface Trial {
  readonly worlds: number;
  readonly forms: number;
  readonly seed: number;
  readonly path?: string;
}

/** Loads made-up worlds and puts made-up questions to each. */
export async function expectTheModelsAnswers({ worlds: numRuns, forms, ...replay }: Trial): Promise<void> {
  const graph = await openEmptyGraph();
  const ask = await createAsk(graph);
  try {
    const asked = fc.array(questionsOf(replay.seed, forms), { minLength: 4, maxLength: 4 });
    const property = fc.asyncProperty(worlds, asked, (world, some) => agrees(graph, ask, world, some));
    await fc.assert(property, { ...replay, numRuns, endOnFailure: true, asyncReporter: report });
  } finally {
    await graph.close();
  }
}

async function agrees(graph: Graph, ask: Ask, { steps }: World, asked: readonly OpenQuestion[]): Promise<void> {
  await wipe(graph);
  await writeRecords(graph, [...people, ...documents]);
  let history: History = nothing;
  const moments: number[] = [];
  for (const step of steps) {
    const moment = await taken(graph, ask, step);
    history = continued(history, step, moment ?? 0);
    if (moment !== null) moments.push(moment);
  }
  for (const open of asked) {
    const question = askedAt(open, moments);
    await expectSameAnswers(ask, history, question).catch((error: Error) => {
      error.message = `${error.message}, asked ${JSON.stringify(question)}`;
      throw error;
    });
  }
}

/** Takes a step. @returns its moment; null where there was nothing to be done */
async function taken(graph: Graph, ask: Ask, step: Step): Promise<number | null> {
  if ("write" in step) await writeRecords(graph, step.write);
  const changed = "write" in step ? "clock" : (await retractRelations(graph, step.retract))[0];
  if (changed === undefined) return null;
  const query = "query ($id: ID!) { relation(id: $id) { recordedAt retractedAt } }";
  const { relation } = await dataOf(
    ask<{ relation: { recordedAt: string; retractedAt: string | null } }>(query, { id: changed }),
  );
  return Date.parse(relation.retractedAt ?? relation.recordedAt);
}

/** A failure names what leads to it again, not the whole world. */
async function report<Asked>({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<Asked>): Promise<void> {
  if (failed)
    throw new Error(`RAWABIT_ORACLE_SEED=${seed} RAWABIT_ORACLE_PATH=${counterexamplePath}`, { cause: errorInstance });
}
