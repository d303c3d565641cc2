import { join } from "node:path";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { ActorRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import type { OnProgress } from "../progress.ts";
import { namesOf } from "../world/names.ts";
import { Random } from "../world/random.ts";
import { labelledPairs } from "./labelledPairs.ts";
import { readListedActors } from "./listedActors.ts";
import { type SearchAnswer, serveNames } from "./namesServer.ts";
import { graphsOf, type NamedActor, type QuerySet, querySets } from "./queries.ts";
import { type Ranking, rankingOf } from "./ranking.ts";
import { type Separation, separationOf } from "./threshold.ts";
import { type HostileFindings, timeHostileTexts } from "./timeHostileTexts.ts";

export interface NamesFindings {
  readonly sets: readonly SetFindings[];
  readonly separation: Separation;
  /** Names of actors that the graph does not have, and how many of them find somebody with at least the shipped threshold. */
  readonly absent: { readonly queries: number; readonly found: number };
  readonly crowd: { readonly actors: number; readonly names: number; readonly sets: readonly SetFindings[] };
  readonly hostile: readonly HostileFindings[];
}

export interface SetFindings {
  readonly name: string;
  readonly ranking: Ranking;
  readonly milliseconds: readonly number[];
}

/** Names with this score are taken for names of one actor (compareNames.ts). */
const shippedThreshold = 0.8;

export interface NamesOptions {
  readonly folder: string;
  readonly software: string;
  /** The file of the list. */
  readonly list: string;
  /** How many generated actors the crowd has. */
  readonly actors: number;
  readonly seed: number;
  /** How many queries of each set are sent. */
  readonly maxQueries: number;
}

/** Searches a private Neo4j for the actors of the half of the list that nothing was tuned on. */
export async function benchNames(options: NamesOptions, progress: OnProgress): Promise<NamesFindings> {
  const { folder, software, list, actors, seed, maxQueries } = options;
  const listed = await readListedActors(list);
  const reported = listed.filter(({ half }) => half === "reported");
  const sets = querySets(reported, new Random(seed)).map((set) => ({
    ...set,
    queries: sample(set.queries, maxQueries),
  }));
  const graphs = graphsOf(listed);
  const neo4j = await leasePrivateNeo4j({ home: join(folder, "names"), software, heap: "2g", pageCache: "1g" });
  const graph = new Graph(neo4j.address);
  try {
    await migrate(graph);
    const searched: SetFindings[] = [];
    for (const [name, named] of Object.entries(graphs)) {
      const ofGraph = sets.filter((set) => set.graph === name);
      searched.push(...(await searchGraph(graph, named, ofGraph, progress)));
    }
    const present = graphsOf(listed.filter(({ half }) => half === "tuned"))["Latin names"];
    await fill(graph, present, progress);
    const absent = await answersOf(graph, sets.find(({ name }) => name === "Latin, unchanged")!);
    const crowd = [...graphs["Latin names"], ...crowdOf(actors)];
    const crowdSets = sets.filter((set) => set.graph === "Latin names");
    return {
      sets: searched,
      separation: separationOf(labelledPairs(reported, new Random(seed))),
      absent: {
        queries: absent.length,
        found: absent.filter(({ score }) => score !== null && score >= shippedThreshold).length,
      },
      crowd: {
        actors: crowd.length,
        names: crowd.reduce((sum, { names }) => sum + names.length, 0),
        sets: await searchGraph(graph, crowd, crowdSets, progress),
      },
      hostile: await timeHostileTexts(graph),
    };
  } finally {
    await graph.close();
    await neo4j.release();
  }
}

/** Every nth of the queries, at most so many. */
function sample<Query>(queries: readonly Query[], limit: number): Query[] {
  const step = Math.max(1, queries.length / limit);
  return Array.from({ length: Math.min(limit, queries.length) }, (_, index) => queries[Math.floor(index * step)]!);
}

/** Generated actors with three names each, one of them Arabic. */
function crowdOf(actors: number): NamedActor[] {
  return Array.from({ length: actors }, (_, actor) => ({
    id: `crowd-${actor}`,
    names: namesOf(3 * actor)
      .slice(0, 3)
      .map(({ value }) => value),
  }));
}

async function searchGraph(
  graph: Graph,
  actors: readonly NamedActor[],
  sets: readonly QuerySet[],
  progress: OnProgress,
): Promise<SetFindings[]> {
  await fill(graph, actors, progress);
  const findings: SetFindings[] = [];
  for (const set of sets) {
    const answers = await answersOf(graph, set);
    const milliseconds = answers.map((answer) => answer.milliseconds);
    const ranking = rankingOf(set.queries, answers);
    progress(
      `${set.name}: ${set.queries.length} searches, R@1 ${ranking.first.toFixed(3)}, R@5 ${ranking.first5.toFixed(3)}`,
    );
    findings.push({ name: set.name, ranking, milliseconds });
  }
  return findings;
}

async function answersOf(graph: Graph, { queries }: QuerySet): Promise<SearchAnswer[]> {
  const server = await serveNames(graph);
  try {
    const texts = queries.map(({ text }) => text);
    // The first searches compile code and fill caches.
    await server.searchAll(texts.slice(0, 20));
    return await server.searchAll(texts);
  } finally {
    await server.close();
  }
}

async function fill(graph: Graph, actors: readonly NamedActor[], progress: OnProgress): Promise<void> {
  progress(`writing ${actors.length} actors`);
  await wipe(graph);
  await writeRecords(graph, actors.filter(({ names }) => names.length > 0).map(recordOf));
}

function recordOf({ id, names }: NamedActor): ActorRecord {
  const distinct = [...new Set(names)];
  return {
    type: "actor",
    id,
    kind: "PERSON",
    names: distinct.map((value, index) => ({ value, kind: index === 0 ? "PRIMARY" : "ALIAS" })),
  };
}
