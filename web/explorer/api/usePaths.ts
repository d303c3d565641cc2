import type { View } from "../view/view.ts";
import {
  ConnectionsDocument,
  type ConnectionsQuery,
  type PathRank,
  PathsDocument,
  type PathsQuery,
} from "./generated/graphql.ts";
import { type ApiQuery, useOperation } from "./useApiQuery.ts";
import { pathWhere, relationWhere } from "./where.ts";

export type FoundPath = PathsQuery["paths"]["paths"][number];

/** The paths between the two actors of the view's path search; disabled until both are chosen. */
export function usePaths({ pathArgs, filter, lang }: View): ApiQuery<PathsQuery> {
  const { from, to, first, maxHops, rankBy } = pathArgs ?? {};
  const variables =
    pathArgs && from && to
      ? {
          from,
          to,
          first: first!,
          maxHops: maxHops!,
          rankBy: rankBy as PathRank,
          where: pathWhere(pathArgs, filter),
          lang,
        }
      : null;
  return useOperation(PathsDocument, variables);
}

/** The connections among the actors that the view connects; disabled for fewer than two. */
export function useConnections({ connected, lang, filter }: View): ApiQuery<ConnectionsQuery> {
  const variables = {
    actors: [...connected],
    maxHops: 4,
    rankBy: "HOPS" as const,
    where: relationWhere(filter),
    lang,
  };
  return useOperation(ConnectionsDocument, connected.length > 1 ? variables : null);
}
