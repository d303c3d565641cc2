import { distinctDays, spreadDays } from "./changeDays.ts";
import { ChangeTimesDocument } from "./generated/graphql.ts";
import { useOperation } from "./useApiQuery.ts";

/** The API's maximum page size. */
const maxChanges = 100;

/**
 * The days at whose end the graph knew something new, from the first on; of a graph with many changes, evenly spread days.
 * Undefined until loaded, or if they are not needed; empty if the graph has no changes.
 */
export function useChangeDays(isNeeded: boolean): readonly string[] | undefined {
  const { data } = useOperation(ChangeTimesDocument, isNeeded ? { first: maxChanges } : null);
  if (!data) return undefined;
  const { nodes, pageInfo } = data.changes;
  return pageInfo.hasNextPage ? spreadDays(nodes[0]!.at, Date.now()) : distinctDays(nodes.map(({ at }) => at));
}
