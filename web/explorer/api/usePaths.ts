import type { PathQuery, View } from "../view/view.ts";
import { ask } from "./request.ts";
import {
  ConnectionsDocument,
  type ConnectionsQuery,
  type PathRank,
  PathsDocument,
  type PathsQuery,
} from "./generated/graphql.ts";
import { type Asked, useAsk } from "./useAsk.ts";
import { pathWhere, relationWhere } from "./where.ts";

export type PathAnswer = PathsQuery["paths"];
export type FoundPath = PathAnswer["paths"][number];
export type ConnectionsAnswer = ConnectionsQuery["connections"];

/** How the two actors of the view's pathQuery are tied; nothing while an end is missing. */
export function usePaths({ pathQuery, filter, lang }: View): Asked<PathAnswer> {
  const variables = pathQuery?.from && pathQuery.to ? pathVariables(pathQuery, filter, lang) : null;
  return useAsk(
    variables && JSON.stringify(variables),
    async (signal) => (await ask(PathsDocument, variables!, signal)).paths,
  );
}

function pathVariables(pathQuery: PathQuery, filter: View["filter"], lang: string) {
  const { from, to, first, maxHops, rankBy } = pathQuery;
  return { from: from!, to: to!, first, maxHops, rankBy: rankBy as PathRank, where: pathWhere(pathQuery, filter), lang };
}

/** What ties the actors together whose connections the view shows. */
export function useConnections({ connected, lang, filter }: View): Asked<ConnectionsAnswer> {
  const where = relationWhere(filter);
  const variables = { actors: [...connected], maxHops: 4, rankBy: "HOPS" as const, where, lang };
  return useAsk(
    connected.length > 1 ? JSON.stringify(variables) : null,
    async (signal) => (await ask(ConnectionsDocument, variables, signal)).connections,
  );
}
