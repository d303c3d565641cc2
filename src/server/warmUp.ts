import { type DocumentNode, execute, type GraphQLSchema, parse } from "graphql";
import type { Logger } from "pino";
import { knownSkeletonsOf } from "../graphql/annotation/knownSkeletons.ts";
import { createContext } from "../graphql/context.ts";
import type { Graph } from "../neo4j/graph.ts";
import type { PathEngine } from "../pathfinding/workers/pathEngine.ts";

/** What the explorer's first screen asks. */
const firstScreen = parse(`{
  overview {
    actorCount
    actorsByKind { count }
    relationCount
    relationsByKind { count }
    documentCount
    firstDate
    lastDate
    lastChange { at }
    lastImport { startedAt }
    mostConnected(first: 30) { counterpartCount actor { name(lang: "en") relationCount } }
    indirectTies(first: 3) { from { name(lang: "en") } to { name(lang: "en") } }
    publishers { documentCount }
  }
  documents(first: 4, orderBy: NEWEST) { nodes { title } }
}`);

/** A search, and a text with a name: their first statements take much longer than later ones. */
const firstSearch = parse(`{
  searchActors(text: "al", first: 1) { nodes { id } }
  annotate(text: "Al Ahram") { candidates { actor { id } } }
}`);

/** Milliseconds that a statement may take: nobody waits for it, and on a large graph Neo4j reads from the disk first. */
const timeout = 60_000;

interface Served {
  readonly graph: Graph;
  readonly engine: PathEngine;
  readonly schema: GraphQLSchema;
}

/**
 * Answers what the first reader will ask, as soon as the projection is there: the figures are then remembered, and Neo4j has
 * planned the queries and read what they need. Reads what texts are annotated with, too.
 */
export async function warmUp({ graph, engine, schema }: Served, signal: AbortSignal, log: Logger): Promise<void> {
  try {
    await engine.ready(signal);
    const viewer = { name: null, role: "READER" } as const;
    const contextValue = createContext(graph, engine, { viewer, signal, timeout });
    const answer = async (document: DocumentNode) => {
      const { errors } = await execute({ schema, document, contextValue });
      if (errors) throw errors[0]!;
    };
    await answer(firstScreen);
    await knownSkeletonsOf(graph).load();
    await answer(firstSearch);
  } catch (error) {
    if (!signal.aborted) log.warn(error, "the figures of the first screen could not be read in advance");
  }
}
