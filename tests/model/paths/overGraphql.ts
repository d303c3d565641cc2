import fc from "fast-check";
import type { GraphQLInputObjectType } from "graphql";
import neo4j from "neo4j-driver";
import { expect, vi } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import type { PathConditions, PathQuery } from "../../../src/pathfinding/search/pathQuery.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../../src/write/records.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { testNeo4j } from "../../helpers/neo4j.ts";
import { type Case, cases } from "./cases.ts";
import { exhaustive } from "./exhaustive.ts";
import { documentIds, type Multigraph } from "./multigraphs.ts";
import { rowsOf } from "./rowsOf.ts";

const { RAWABIT_ORACLE_SEED: seed = "20180612" } = process.env;

/**
 * Writes random multigraphs into Neo4j and compares the answers to path queries over GraphQL with an exhaustive search, and
 * the shortest paths with those that Neo4j finds.
 */
export async function expectTheSameOverGraphql(numRuns: number): Promise<void> {
  const graph = await openEmptyGraph();
  const ask = await createAsk(graph);
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  // The day must not change between the answers that are compared.
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const property = fc.asyncProperty(cases, (each) => agrees(graph, ask, driver, each));
    await fc.assert(property, { numRuns, seed: Number(seed), endOnFailure: true });
  } finally {
    vi.useRealTimers();
    await driver.close();
    await graph.close();
  }
}

async function agrees(graph: Graph, ask: Ask, driver: neo4j.Driver, { graph: made, query: asked }: Case) {
  // The graph records real moments here, so `knownAt` is left out and today is the real day.
  const { knownAt: _, ...given } = asked.where;
  // GraphQL passes the fields of an input in the order of the schema.
  const where = Object.fromEntries(fields.flatMap((name) => (name in given ? [[name, given[name as "via"]]] : [])));
  const query = { ...asked, where, today: Math.floor(Date.now() / 86_400_000) };
  await wipe(graph);
  await write(graph, made);
  const rows = rowsOf(made);
  const { paths, noPath } = exhaustive(rows, query);
  const shown = await pathsShown(ask, query);
  expect(shown.paths).toEqual(paths);
  expect(shown.noPath).toEqual(noPath && { reason: noPath.reason, loosen: noPath.loosen });
  const { from, to } = query;
  const plain = { ...query, first: 100, maxHops: 10, rankBy: "HOPS", where: {} } as const;
  const shortest = (await pathsShown(ask, plain)).paths.filter(({ cost }, _index, all) => cost === all[0]!.cost);
  if (from !== to && shortest.length < 100)
    expect(shortest.map(({ actorIds }) => actorIds.join()).toSorted()).toEqual(await shortestOfNeo4j(driver, from, to));
}

async function write(graph: Graph, { actorIds, steps }: Multigraph): Promise<void> {
  const actors = actorIds.map(
    (id): GraphRecord => ({ type: "actor", id, kind: "PERSON", names: [{ value: id, lang: "en", kind: "PRIMARY" }] }),
  );
  await writeRecords(graph, [...actors, ...documentIds.map((id): GraphRecord => ({ type: "document", id }))]);
  for (const step of steps)
    if ("write" in step) await writeRecords(graph, step.write);
    else await retractRelations(graph, step.retract);
}

const { PathWhere } = (await createSchema()).getTypeMap();
const fields = Object.keys((PathWhere as GraphQLInputObjectType).getFields());

const pathsDocument = `query ($from: ID!, $to: ID!, $first: Int!, $maxHops: Int!, $rankBy: PathRank!, $where: PathWhere) {
  paths(from: $from, to: $to, first: $first, maxHops: $maxHops, rankBy: $rankBy, where: $where) {
    complete
    noPath { reason loosen }
    paths { cost actors { id } steps { direction relationCount relations(first: 100) { nodes { id } } } }
  }
}`;

interface Shown {
  readonly complete: boolean;
  readonly noPath: object | null;
  readonly paths: readonly {
    readonly cost: number;
    readonly actors: readonly { readonly id: string }[];
    readonly steps: readonly {
      readonly direction: string;
      readonly relationCount: number;
      readonly relations: { readonly nodes: readonly { readonly id: string }[] };
    }[];
  }[];
}

async function pathsShown(ask: Ask, query: PathQuery) {
  const { from, to, first, maxHops, rankBy, where } = query;
  const variables = { from, to, first, maxHops, rankBy, where: asInput(where) };
  const { paths, complete, noPath } = (await dataOf(ask<{ paths: Shown }>(pathsDocument, variables))).paths;
  expect(complete).toBe(true);
  const shown = paths.map(({ cost, actors, steps }) => ({
    actorIds: actors.map(({ id }) => id),
    cost,
    steps: steps.map(({ direction, relationCount, relations }) => {
      const relationIds = relations.nodes.map(({ id }) => id).toSorted();
      expect(relationIds).toHaveLength(relationCount);
      const runs = (way: string) => direction === way || direction === "BOTH";
      return { forward: runs("FORWARD"), backward: runs("BACKWARD"), relationIds };
    }),
  }));
  return { paths: shown, noPath };
}

/** The conditions as GraphQL takes them: days as dates. */
function asInput({ since, until, at, ...rest }: PathConditions): object {
  const given = { since: since && isoDay(since), until: until && isoDay(until), at: at && partialDate(at) };
  return { ...rest, ...Object.fromEntries(Object.entries(given).filter(([, date]) => date !== undefined)) };
}

function partialDate([first, last]: readonly [number, number]): string {
  const [one, other] = [isoDay(first), isoDay(last)];
  if (one === other) return one;
  return one.slice(0, 7) === other.slice(0, 7) ? one.slice(0, 7) : one.slice(0, 4);
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

async function shortestOfNeo4j(driver: neo4j.Driver, from: string, to: string): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH path = ALL SHORTEST (start:Actor {id: $from})
       (()-[tie:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION
         WHERE tie.retractedAt IS NULL AND tie.modality = 'ASSERTED']-())+(end:Actor {id: $to})
     RETURN DISTINCT [actor IN nodes(path) | actor.id] AS ids`,
    { from, to },
  );
  return records.map((record) => (record.get("ids") as string[]).join()).toSorted();
}
