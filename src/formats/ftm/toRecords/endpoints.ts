import type { EntityLookup } from "../input/entityLookup.ts";
import { type Entity, propertyValues } from "../model/entity.ts";
import { schemaEdge } from "../model/schemata.ts";

type SummaryLookup = Pick<EntityLookup, "summaryOf">;

/** Ids of the entities at the two ends of an edge. */
export interface Endpoints {
  readonly source: string;
  readonly target: string;
}

/** The pairs of actors that an edge entity connects (each source with each target), and why other pairs are skipped. */
export function edgeEndpoints(
  entity: Entity,
  lookup: SummaryLookup,
): { readonly pairs: readonly Endpoints[]; readonly skipped: string[] } {
  const edge = schemaEdge(entity.schema)!;
  const sources = propertyValues(entity, edge.source);
  const targets = propertyValues(entity, edge.target);
  if (sources.length === 0) return { pairs: [], skipped: [`${entity.schema} without ${edge.source}`] };
  if (targets.length === 0) return { pairs: [], skipped: [`${entity.schema} without ${edge.target}`] };
  const all = sources.flatMap((source) => targets.map((target) => ({ source, target })));
  const reasons = all.map(({ source, target }) => {
    if (source === target) return `${entity.schema} of an entity with itself`;
    return whyNotActor(entity, source, lookup) ?? whyNotActor(entity, target, lookup);
  });
  // An undirected edge that lists two entities at both ends contains their pair twice.
  const seen = new Set<string>();
  const pairs = all.filter(({ source, target }, index) => {
    const key = edge.directed === false ? [source, target].sort().join(">") : `${source}>${target}`;
    return reasons[index] === undefined && !seen.has(key) && seen.add(key);
  });
  return { pairs, skipped: reasons.filter((reason) => reason !== undefined) };
}

/** Why an entity cannot take part in a relation; undefined if it can, or if only the graph can tell. */
export function whyNotActor(entity: Entity, id: string, lookup: SummaryLookup): string | undefined {
  const summary = lookup.summaryOf(id);
  return summary === undefined || summary.isActor
    ? undefined
    : `${entity.schema} with a ${summary.schema}, which is not an actor`;
}
