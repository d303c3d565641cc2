import type { Query } from "../../neo4j/query.ts";
import {
  actorStates,
  documentStates,
  documentTexts,
  evidenceOwners,
  identifierOwners,
  knownActors,
  originalStates,
  quotedPassages,
  recordDigests,
  relationStates,
} from "../write.queries.ts";

/** By query name: what the ids in its parameters identify. */
const subjects: ReadonlyMap<string, string> = new Map([
  [knownActors.name, "actor"],
  [actorStates.name, "actor"],
  [identifierOwners.name, "identifier"],
  [documentStates.name, "document"],
  [documentTexts.name, "document"],
  [quotedPassages.name, "quotes of"],
  [relationStates.name, "relation"],
  [recordDigests.name, "relation"],
  [evidenceOwners.name, "evidence"],
  [originalStates.name, "original"],
]);

/** What a query that a plan reads is about. */
export function subjectOf({ name }: Pick<Query<never, never>, "name">): string {
  const subject = subjects.get(name);
  // Reads that are not in the read set would let an outdated plan pass for a current one.
  if (subject === undefined) throw new Error(`A plan reads ${name}, which subjects.ts does not list.`);
  return subject;
}

/** The ids or keys in the parameters of such a query. */
export function idsIn(params: object): readonly string[] {
  if ("idsByKind" in params) return Object.values(params.idsByKind as Record<string, string[]>).flat();
  return "ids" in params ? (params.ids as string[]) : (params as { keys: string[] }).keys;
}

/** The parameters with some of the ids only. */
export function withIds<Params extends object>(params: Params, ids: readonly string[]): Params {
  if ("idsByKind" in params) {
    const some = new Set(ids);
    const byKind = Object.entries(params.idsByKind as Record<string, string[]>);
    return {
      ...params,
      idsByKind: Object.fromEntries(byKind.map(([kind, all]) => [kind, all.filter((id) => some.has(id))])),
    };
  }
  return { ...params, ["ids" in params ? "ids" : "keys"]: ids };
}
