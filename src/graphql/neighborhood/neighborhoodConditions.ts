import { dayNumber } from "../../dates/dayNumber.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { NeighborhoodConditions } from "../../pathfinding/neighborhood/neighborhoodQuestion.ts";

/** The conditions of a filter as the projection takes them: days and moments are numbers, and null is no condition. */
export function neighborhoodConditions(filter: RelationFilter): NeighborhoodConditions {
  const { kinds, modalities, since, until, knownAt, minSources, minConfidence, documents } = filter;
  return {
    ...(kinds && { kinds }),
    ...(modalities && { modalities }),
    ...(since && { since: dayNumber(since.toString()) }),
    ...(until && { until: dayNumber(until.toString()) }),
    undated: !filter.conditions.includes("dated"),
    ...(knownAt && { knownAt: knownAt.toStandardDate().getTime() }),
    ...(minSources !== null && { minSources }),
    ...(minConfidence !== null && { minConfidence }),
    ...(documents && { documents }),
    ...(filter.with && { with: filter.with }),
  };
}
