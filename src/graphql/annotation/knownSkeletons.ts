import { SkeletonFilter } from "../../names/annotate/skeletonFilter.ts";
import type { Graph, GraphReader, StreamReader } from "../../neo4j/graph.ts";
import { revisionOf } from "../../neo4j/revisionOf.ts";
import { allSkeletons, newSkeletons } from "./annotation.queries.ts";

/** The filter has room for twice the names that it begins with, and is read again when they are more. */
const room = 2;
const leastCapacity = 50_000;

interface KnownNames {
  readonly filter: SkeletonFilter;
  readonly capacity: number;
  readonly names: number;
  readonly revision: number;
}

/**
 * The skeletons of all names of a graph in memory: 8 to 16 bytes for each. They follow the graph's revision. Those of names that
 * are removed stay, so that the graph is only asked for more than it has.
 */
export class KnownSkeletons {
  readonly #graph: Graph;
  #known: KnownNames | undefined;
  #loading: Promise<void> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * With all names that the reader's request can see. Undefined if there are others since the last look: they are read then, but
   * nobody waits for it.
   */
  async filterFor(reader: GraphReader): Promise<SkeletonFilter | undefined> {
    const { revision } = await revisionOf(reader);
    if (this.#known?.revision === revision) return this.#known.filter;
    // Whoever waits for it learns why it failed; the next request tries again.
    this.load().catch(() => {});
    return undefined;
  }

  /** Reads the names that are new, or all names the first time, which takes seconds in a large graph. */
  load(): Promise<void> {
    this.#loading ??= this.#read().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #read(): Promise<void> {
    const reader = this.#graph.streamReader();
    const { revision, rereadFrom } = await revisionOf(reader);
    const known = this.#known;
    // A restored backup has a lower revision.
    const isOfSameGraph = known !== undefined && known.revision >= rereadFrom && known.revision <= revision;
    const followed = isOfSameGraph ? await readNew(reader, known, revision) : undefined;
    this.#known = followed ?? (await readAll(reader, revision));
  }
}

async function readAll(reader: StreamReader, revision: number): Promise<KnownNames> {
  const skeletons: string[] = [];
  await reader.stream(allSkeletons, {}, (skeleton: string) => skeletons.push(skeleton));
  const capacity = Math.max(leastCapacity, room * skeletons.length);
  const filter = new SkeletonFilter(capacity);
  for (const skeleton of skeletons) filter.add(skeleton);
  return { filter, capacity, names: skeletons.length, revision };
}

/** Undefined if the filter has become too small. */
async function readNew(reader: StreamReader, known: KnownNames, revision: number): Promise<KnownNames | undefined> {
  const { filter, capacity, revision: since } = known;
  let { names } = known;
  await reader.stream(newSkeletons, { since }, (skeleton: string | null) => {
    if (skeleton === null) return;
    filter.add(skeleton);
    names++;
  });
  return names > capacity ? undefined : { filter, capacity, names, revision };
}

const ofGraphs = new WeakMap<Graph, KnownSkeletons>();

/** Those of a graph, which all of its requests share. */
export function knownSkeletonsOf(graph: Graph): KnownSkeletons {
  let skeletons = ofGraphs.get(graph);
  if (skeletons === undefined) {
    skeletons = new KnownSkeletons(graph);
    ofGraphs.set(graph, skeletons);
  }
  return skeletons;
}
