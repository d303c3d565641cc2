import { SkeletonFilter } from "../../names/annotate/skeletonFilter.ts";
import { graphRevision } from "../../neo4j/graph.queries.ts";
import type { Graph, StreamReader } from "../../neo4j/graph.ts";
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
  #update: Promise<void> = Promise.resolve();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * With the names of all changes that were committed before the call; undefined while all names are read, which takes seconds
   * in a large graph.
   */
  async filter(): Promise<SkeletonFilter | undefined> {
    const reader = this.#graph.streamReader();
    const { revision, rereadFrom } = await revisionOf(reader);
    if (this.#known !== undefined && (this.#known.revision < rereadFrom || (await this.#isOfAnotherGraph(revision))))
      this.#known = undefined;
    if (this.#known !== undefined && this.#known.revision < revision) {
      const update = this.#update.then(() => this.#follow(revision, reader));
      this.#update = update.catch(() => {});
      await update;
    }
    // Whoever waits for it learns why it failed; the next request tries again.
    if (this.#known === undefined) this.load().catch(() => {});
    return this.#known?.filter;
  }

  /** Reads all names, unless they are being read. */
  load(): Promise<void> {
    this.#loading ??= this.#read().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** A restored backup has a lower revision; so has a request that began before the last change. */
  async #isOfAnotherGraph(revision: number): Promise<boolean> {
    const known = this.#known!.revision;
    return revision < known && (await revisionOf(this.#graph.streamReader())).revision < known;
  }

  async #read(): Promise<void> {
    const reader = this.#graph.streamReader();
    const { revision } = await revisionOf(reader);
    const skeletons: string[] = [];
    await reader.stream(allSkeletons, {}, (skeleton: string) => skeletons.push(skeleton));
    const capacity = Math.max(leastCapacity, room * skeletons.length);
    const filter = new SkeletonFilter(capacity);
    for (const skeleton of skeletons) filter.add(skeleton);
    this.#known = { filter, capacity, names: skeletons.length, revision };
  }

  /** @param reader the one that has read the revision, and so sees all that belongs to it */
  async #follow(revision: number, reader: StreamReader): Promise<void> {
    if (this.#known === undefined || this.#known.revision >= revision) return;
    const { filter, capacity, revision: since } = this.#known;
    let { names } = this.#known;
    await reader.stream(newSkeletons, { since }, (skeleton: string | null) => {
      if (skeleton === null) return;
      filter.add(skeleton);
      names++;
    });
    this.#known = names > capacity ? undefined : { filter, capacity, names, revision };
  }
}

async function revisionOf(reader: StreamReader) {
  return (await reader.read(graphRevision, {}))[0]!;
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
