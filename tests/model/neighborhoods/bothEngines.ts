import fc from "fast-check";
import { expect } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { forSeconds } from "../../helpers/forSeconds.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { person } from "../../write/records.ts";
import { actorIds } from "../lists/lifecycles.ts";
import { type QueryTemplate, queryTemplates, resolveKnownAt, type TestQuery } from "../lists/queries.ts";
import { servedNetwork, servedTimeline } from "../lists/servedGraphs.ts";
import { servedCounterparts } from "../lists/servedLists.ts";
import { documents, people, type Step, type World, worlds } from "../lists/world.ts";

/** How many worlds are generated, for how many seconds at most, and how many queries and shapes of queries they have. */
interface Sizes {
  readonly worlds: number;
  readonly seconds: number;
  readonly queries: number;
  readonly shapes: number;
  readonly seed: number;
}

/** Two actors of which the first becomes part of the second, before a step; in some worlds they are separated later. */
interface Merge {
  readonly absorbed: string;
  readonly survivor: string;
  readonly before: number;
  readonly separatedBefore: number;
}

const merges: fc.Arbitrary<Merge> = fc
  .record({
    absorbed: fc.constantFrom(...actorIds),
    survivor: fc.constantFrom(...actorIds),
    before: fc.nat(4),
    separatedBefore: fc.nat(8),
  })
  .filter(({ absorbed, survivor }) => absorbed !== survivor);

/** The statements that read neighborhoods from Neo4j. */
const cypherStatements =
  /^(actor\/counterpart|network\/|timeline\/ofActors|relation\/countsOfActors|relation\/together|overview\/(relations|actors|indirect))/;

/** Loads generated worlds, and expects that Neo4j and the projection answer generated queries equally. */
export async function expectSameFromBoth({ worlds: numRuns, seconds, queries, shapes, seed }: Sizes): Promise<void> {
  const graph = await openEmptyGraph();
  const [neo4j, projection] = [await createAsk(graph, "Neo4j"), await createAsk(graph, "projection")];
  const statements = new Set<string>();
  graph.observe((name) => statements.add(name));
  const templates = fc.array(queryTemplates(seed, shapes), { minLength: queries, maxLength: queries });
  const check = forSeconds(seconds, async (world: World, merge: Merge, chosen: readonly QueryTemplate[]) => {
    const times = await load(graph, world, merge);
    for (const query of chosen.map((template: QueryTemplate) => resolveKnownAt(template, times))) {
      const expected = await answers(neo4j, query);
      statements.clear();
      expect(await answers(projection, query), JSON.stringify(query)).toEqual(expected);
      expect([...statements].filter((name) => cypherStatements.test(name))).toEqual([]);
    }
  });
  try {
    const property = fc.asyncProperty(worlds, merges, templates, check);
    await fc.assert(property, { seed, numRuns, endOnFailure: true });
  } finally {
    await graph.close();
  }
}

const overview = `{
  overview {
    relationCount relationsByKind { kind count } firstDate lastDate
    mostConnected(first: 5) { actor { id } counterpartCount }
    indirectTies { from { id } to { id } }
  }
}`;

/** Everything that a projection can answer. */
async function answers(ask: Ask, query: TestQuery) {
  const { where, first, timeline } = query;
  const operation = `query ($where: RelationWhere, $first: Int!) {
    actors { nodes {
      id relationCount(where: $where)
      counterparts(where: $where, first: $first) { totalCount edges { cursor relationCount kinds since until node { id name } } }
    } }
  }`;
  return {
    actors: await dataOf(ask(operation, { where, first })),
    counterparts: await servedCounterparts(ask, query),
    network: await servedNetwork(ask, query),
    overview: await dataOf(ask(overview)),
    timeline: await servedTimeline(ask, { ...query, timeline: { actors: actorIds.slice(0, 3), ...timeline } }),
  };
}

/** Empties the graph and applies all steps. @returns their times */
async function load(graph: Graph, { steps }: World, merge: Merge): Promise<number[]> {
  await wipe(graph);
  await writeRecords(graph, [...people, ...documents]);
  const times: number[] = [];
  for (const [index, step] of steps.entries()) {
    if (index === merge.before)
      await writeRecords(graph, [
        { ...person(merge.survivor), identifiers: [{ scheme: "id", value: merge.absorbed }] },
      ]);
    if (index === merge.separatedBefore) await writeRecords(graph, [...people]);
    await apply(graph, step);
    times.push(Date.now());
    // The next step has a later time.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return times;
}

async function apply(graph: Graph, step: Step): Promise<void> {
  if ("write" in step) await writeRecords(graph, step.write);
  else await retractRelations(graph, step.retract);
}
