import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph, GraphWriter } from "../../neo4j/graph.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { AnyRecord } from "../records.ts";
import {
  actorStates,
  documentStates,
  documentTexts,
  evidenceOwners,
  identifierOwners,
  knownActors,
  momentAhead,
  originalStates,
  quotedPassages,
  relationStates,
  type Standing,
} from "../write.queries.ts";
import { type Plan, planOf } from "./plan.ts";

/** What one transaction wrote. */
export interface Trace {
  readonly revision: number;
  /** In the words of `sortOf`; null where it could be anything. */
  readonly changed: ReadonlySet<string> | null;
}

/** What is to be written, planned while another transaction was still writing. */
export interface Foreseen {
  readonly plan: Plan;
  /** When it is to be recorded. */
  readonly recordedAt: GraphDateTime;
  /** Whether it is what would be planned now. */
  holds(standing: Standing): boolean;
}

/** What the questions of a plan are about, by their names. */
const sorts: ReadonlyMap<string, string> = new Map([
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

function sortOf({ name }: { readonly name: string }): string {
  const sort = sorts.get(name);
  // A plan that asks what nobody watches would be taken to hold when it does not.
  if (sort === undefined) throw new Error(`A plan asks ${name}: say in foresight.ts what that is about.`);
  return sort;
}

/** So many transactions are remembered; a plan is one or two ahead. */
const remembered = 8;

/**
 * Plans batches ahead: to compare a batch with the graph is as long as to write it, and both can go on at once. A plan holds
 * where since then nobody but this importer has written, and nothing of what the plan has asked about.
 */
export class Foresight {
  readonly #graph: Graph;
  #traces: Trace[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** @returns null where the graph could not be asked: then the batch is planned when it is written */
  async plan(records: readonly AnyRecord[]): Promise<Foreseen | null> {
    const reader = this.#graph.reader();
    const asked = new Set<string>();
    const asking: GraphWriter = {
      run(question, params) {
        const sort = sortOf(question);
        for (const id of idsIn(params)) asked.add(`${sort} ${id}`);
        return reader.read(question, params);
      },
    };
    try {
      const [standing] = await reader.read(momentAhead, {});
      if (!standing) return null;
      const plan = await planOf(asking, records, standing.recordedAt.toStandardDate());
      const { recordedAt } = standing;
      return { plan, recordedAt, holds: (now) => this.#holds(standing, asked, now) };
    } catch (error) {
      if (error instanceof GraphUnavailable) return null;
      throw error;
    }
  }

  /** Remembers what this importer has written itself. */
  remember(trace: Trace): void {
    this.#traces = [...this.#traces, trace].slice(-remembered);
  }

  #holds(then: Standing, asked: ReadonlySet<string>, now: Standing): boolean {
    if (then.recordedAt.toStandardDate().getTime() <= now.lastMillis) return false;
    const since = this.#traces.filter(({ revision }) => revision > then.revision);
    const allOurs = since.length === now.revision - then.revision;
    return allOurs && since.every(({ changed }) => changed !== null && !shareOne(changed, asked));
  }
}

function shareOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const each of fewer) if (more.has(each)) return true;
  return false;
}

function idsIn(params: object): readonly string[] {
  return "ids" in params ? (params.ids as string[]) : (params as { keys: string[] }).keys;
}

/** @param plans null where more was changed than they say */
export function traceOf(revision: number, plans: readonly Plan[] | null): Trace {
  if (plans === null) return { revision, changed: null };
  const changed = new Set<string>();
  for (const { actors, documents, relations, originals } of plans) {
    for (const { id, identifiers } of actors) {
      changed.add(`actor ${id}`);
      for (const { properties } of identifiers) changed.add(`identifier ${properties.key}`);
    }
    for (const { id } of documents) changed.add(`document ${id}`);
    for (const { id, evidence } of relations) {
      changed.add(`relation ${id}`);
      for (const piece of evidence.added) changed.add(`evidence ${piece.id}`).add(`quotes of ${piece.document}`);
    }
    for (const { id } of originals) changed.add(`original ${id}`);
  }
  return { revision, changed };
}
