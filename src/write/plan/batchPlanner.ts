import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph, GraphWriter } from "../../neo4j/graph.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { AnyRecord } from "../records.ts";
import type { StatedIdentities } from "../statedIdentities.ts";
import {
  actorStates,
  documentStates,
  documentTexts,
  evidenceOwners,
  type GraphClock,
  graphClock,
  identifierOwners,
  knownActors,
  originalStates,
  quotedPassages,
  relationStates,
} from "../write.queries.ts";
import { type Plan, planOf } from "./plan.ts";

/** The keys that one transaction wrote, such as "actor state:KP". */
export interface WriteSet {
  readonly revision: number;
  /** Null if the transaction may have written anything. */
  readonly keys: ReadonlySet<string> | null;
}

/** A batch that was planned while another transaction was still writing. */
export interface PlannedBatch {
  readonly plan: Plan;
  readonly recordedAt: GraphDateTime;
  /** Whether planning now would give the same plan. */
  holds(now: GraphClock): boolean;
}

/** By query name: the type of the records that the ids in its parameters identify. */
const subjects: ReadonlyMap<string, string> = new Map([
  [knownActors.name, "actor"],
  [actorStates.name, "actor"],
  [identifierOwners.name, "identifier"],
  [documentStates.name, "document"],
  [documentTexts.name, "document"],
  [quotedPassages.name, "quotes of"],
  [relationStates.name, "relation"],
  [evidenceOwners.name, "evidence"],
  [originalStates.name, "original"],
]);

function subjectOf({ name }: { readonly name: string }): string {
  const subject = subjects.get(name);
  // Reads that are not in the read set would let an outdated plan pass for a current one.
  if (subject === undefined) throw new Error(`A plan reads ${name}, which batchPlanner.ts does not list.`);
  return subject;
}

/** How many write sets are kept; a plan is one or two transactions ahead. */
const keptWriteSets = 8;

/**
 * Plans the next batch while the previous one is being written, because comparing a batch with the graph takes as long
 * as writing it. This is optimistic concurrency control: a plan holds if only this importer has written since, and if
 * its read set and the write sets since are disjoint (Kung and Robinson 1981).
 */
export class BatchPlanner {
  readonly #graph: Graph;
  readonly #stated: StatedIdentities;
  #writeSets: WriteSet[] = [];

  constructor(graph: Graph, stated: StatedIdentities) {
    this.#graph = graph;
    this.#stated = stated;
  }

  /** @returns null if the graph is unavailable; the batch is then planned when it is written */
  async plan(records: readonly AnyRecord[]): Promise<PlannedBatch | null> {
    const reader = this.#graph.reader();
    const readSet = new Set<string>();
    const recording: GraphWriter = {
      run(query, params) {
        const subject = subjectOf(query);
        for (const id of idsIn(params)) readSet.add(`${subject} ${id}`);
        return reader.read(query, params);
      },
    };
    try {
      const [clock] = await reader.read(graphClock, {});
      if (!clock) return null;
      const { version } = this.#stated;
      const plan = await planOf(recording, records, clock.recordedAt.toStandardDate(), this.#stated);
      const holds = (now: GraphClock) => this.#stated.version === version && this.#holds(clock, readSet, now);
      return { plan, recordedAt: clock.recordedAt, holds };
    } catch (error) {
      if (error instanceof GraphUnavailable) return null;
      throw error;
    }
  }

  /** Records what this importer has committed. */
  remember(writeSet: WriteSet): void {
    this.#writeSets = [...this.#writeSets, writeSet].slice(-keptWriteSets);
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

function idsIn(params: object): readonly string[] {
  return "ids" in params ? (params.ids as string[]) : (params as { keys: string[] }).keys;
}

/** @param plans null if more was written than they contain */
export function writeSetOf(revision: number, plans: readonly Plan[] | null): WriteSet {
  if (plans === null) return { revision, keys: null };
  const keys = new Set<string>();
  for (const { actors, documents, relations, originals } of plans) {
    for (const { id, identifiers } of actors) {
      keys.add(`actor ${id}`);
      for (const { properties } of identifiers) keys.add(`identifier ${properties.key}`);
    }
    for (const { id } of documents) keys.add(`document ${id}`);
    for (const { id, evidence } of relations) {
      keys.add(`relation ${id}`);
      for (const piece of evidence.added) keys.add(`evidence ${piece.id}`).add(`quotes of ${piece.document}`);
    }
    for (const { id } of originals) keys.add(`original ${id}`);
  }
  return { revision, keys };
}
