import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph, GraphReader, GraphWriter } from "../../neo4j/graph.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { AnyRecord } from "../records.ts";
import type { StatedIdentities } from "../statedIdentities.ts";
import { type GraphClock, graphClock, storedIds } from "../write.queries.ts";
import { type Plan, planOf } from "./plan.ts";
import type { ReadCache } from "./readCache.ts";
import { idsIn, subjectOf } from "./subjects.ts";

/** The keys that one transaction wrote, such as "actor state:KP". */
export interface WriteSet {
  readonly revision: number;
  /** Null if the transaction may have written anything. */
  readonly keys: ReadonlySet<string> | null;
  /** New actors and documents as `knownActors` and `documentStates` would read them, by key. */
  readonly rows: ReadonlyMap<string, { readonly id: string }>;
}

/** A batch that was planned while another transaction was still writing. */
export interface PlannedBatch {
  readonly plan: Plan;
  readonly recordedAt: GraphDateTime;
  /** Whether planning now would give the same plan. */
  holds(now: GraphClock): boolean;
}

/** How many write sets are kept; a plan is one or two transactions ahead. */
const keptWriteSets = 8;
/** A batch of fewer records is looked up sooner than all ids of a small graph are read. */
const minRecords = 500;
/** A graph with fewer actors, for example, is small: all their ids are read. */
const maxStoredIds = 5_000;

/**
 * Plans the next batch while the previous one is being written, because comparing a batch with the graph takes as long
 * as writing it. This is optimistic concurrency control: a plan holds if only this importer has written since, and if
 * its read set and the write sets since are disjoint (Kung and Robinson 1981).
 */
export class BatchPlanner {
  readonly #graph: Graph;
  readonly #stated: StatedIdentities;
  readonly #cache: ReadCache;
  readonly #overrides: boolean;
  #writeSets: WriteSet[] = [];
  /** While the cache is being filled. */
  #filling: Promise<void> | undefined;

  /** @param overrides whether the records replace what editors have corrected or retracted */
  constructor(graph: Graph, stated: StatedIdentities, cache: ReadCache, overrides: boolean) {
    this.#graph = graph;
    this.#stated = stated;
    this.#cache = cache;
    this.#overrides = overrides;
  }

  /** @returns null if the graph is unavailable; the batch is then planned when it is written */
  async plan(records: readonly AnyRecord[]): Promise<PlannedBatch | null> {
    const reader = this.#graph.reader();
    const cached = this.#cache.through({ run: (query, params) => reader.read(query, params) });
    const readSet = new Set<string>();
    const recording: GraphWriter = {
      run(query, params) {
        const subject = subjectOf(query);
        for (const id of idsIn(params)) readSet.add(`${subject} ${id}`);
        return cached.run(query, params);
      },
    };
    try {
      // Begun before anything is awaited, so that the next batch, whose plan begins a moment later, waits for it as well.
      if (this.#cache.revision === null && records.length >= minRecords)
        this.#filling ??= this.#fillCache(reader).finally(() => {
          this.#filling = undefined;
        });
      await this.#filling;
      const [clock] = await reader.read(graphClock, {});
      if (!clock) return null;
      // The last transaction of this importer may have been committed and not yet remembered; others are somebody else's.
      if (clock.revision > (this.#cache.revision ?? clock.revision) + 1) this.#cache.restart(clock.revision);
      const then = { ...clock, revision: this.#cache.revision ?? clock.revision };
      const { version } = this.#stated;
      const plan = await planOf(recording, records, clock.recordedAt.toStandardDate(), this.#stated, this.#overrides);
      const holds = (now: GraphClock) => this.#stated.version === version && this.#holds(then, readSet, now);
      return { plan, recordedAt: clock.recordedAt, holds };
    } catch (error) {
      if (error instanceof GraphUnavailable) return null;
      throw error;
    }
  }

  /** Records what this importer has committed. */
  remember(writeSet: WriteSet): void {
    this.#writeSets = [...this.#writeSets, writeSet].slice(-keptWriteSets);
    this.#cache.remember(writeSet);
  }

  /** Begins to remember what is read; if the graph is small, which ids it has. */
  async #fillCache(reader: GraphReader): Promise<void> {
    const [before] = await reader.read(graphClock, {});
    const stored = await reader.read(storedIds, { limit: maxStoredIds });
    const [after] = await reader.read(graphClock, {});
    // Otherwise somebody else has written meanwhile: the next batch tries again.
    if (before && before.revision === after?.revision) this.#cache.start(before.revision, stored);
  }

  #holds(then: GraphClock, readSet: ReadonlySet<string>, now: GraphClock): boolean {
    if (then.recordedAt.toStandardDate().getTime() <= now.lastMillis) return false;
    const since = this.#writeSets.filter(({ revision }) => revision > then.revision);
    const allOurs = since.length === now.revision - then.revision;
    return allOurs && since.every(({ keys }) => keys !== null && areDisjoint(keys, readSet));
  }
}

function areDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const each of fewer) if (more.has(each)) return false;
  return true;
}

/** @param plans null if more was written than they contain */
export function writeSetOf(revision: number, plans: readonly Plan[] | null): WriteSet {
  const rows = new Map<string, { readonly id: string }>();
  if (plans === null) return { revision, keys: null, rows };
  const keys = new Set<string>();
  for (const { actors, documents, relations, originals } of plans) {
    for (const { id, isNew, mergedInto, properties, identifiers } of actors) {
      keys.add(`actor ${id}`);
      const { kind, kindGuessed } = properties;
      if (isNew && !mergedInto)
        rows.set(`actor ${id}`, { id, actorId: id, entryId: id, kind, kindGuessed } as { id: string });
      for (const { properties } of identifiers) keys.add(`identifier ${properties.key}`);
    }
    for (const { id, properties } of documents) {
      keys.add(`document ${id}`);
      rows.set(`document ${id}`, { id, digest: properties.digest } as { id: string });
    }
    for (const { id, evidence } of relations) {
      keys.add(`relation ${id}`);
      for (const piece of evidence.added) keys.add(`evidence ${piece.id}`).add(`quotes of ${piece.document}`);
    }
    for (const { id } of originals) keys.add(`original ${id}`);
  }
  return { revision, keys, rows };
}
