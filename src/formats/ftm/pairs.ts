import { type Entity, valuesOf } from "./entity.ts";
import type { Known } from "./known.ts";
import { edgeOf } from "./schemata.ts";

type Ends = Pick<Known, "endOf">;

/** Ids of the entities at the two ends of an edge. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** The pairs of actors that an edge ties, each source with each target, and why other pairs are none. */
export function pairsOf(entity: Entity, known: Ends): { readonly pairs: readonly Pair[]; readonly leftOut: string[] } {
  const edge = edgeOf(entity.schema)!;
  const sources = valuesOf(entity, edge.source);
  const targets = valuesOf(entity, edge.target);
  if (sources.length === 0) return { pairs: [], leftOut: [`${entity.schema} without ${edge.source}`] };
  if (targets.length === 0) return { pairs: [], leftOut: [`${entity.schema} without ${edge.target}`] };
  const all = sources.flatMap((source) => targets.map((target) => ({ source, target })));
  const faults = all.map(({ source, target }) => {
    if (source === target) return `${entity.schema} of an entity with itself`;
    return noActor(entity, source, known) ?? noActor(entity, target, known);
  });
  // An undirected edge that names two entities at both of its ends says the pair twice.
  const once = new Set<string>();
  const pairs = all.filter(({ source, target }, index) => {
    const key = edge.directed === false ? [source, target].sort().join(">") : `${source}>${target}`;
    return faults[index] === undefined && !once.has(key) && once.add(key);
  });
  return { pairs, leftOut: faults.filter((fault) => fault !== undefined) };
}

/** Why an entity can't take part in a relation; undefined where it can, or where only the graph knows. */
export function noActor(entity: Entity, id: string, known: Ends): string | undefined {
  const end = known.endOf(id);
  return end === undefined || end.isActor ? undefined : `${entity.schema} with a ${end.schema}, which is no actor here`;
}
