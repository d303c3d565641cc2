import type { PathQuestion, View } from "../view/view.ts";
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

/** How the two actors of the view's question are tied; nothing while an end is missing. */
export function usePaths({ question, filter, lang }: View): Asked<PathAnswer> {
  const variables = question?.from && question.to ? pathVariables(question, filter, lang) : null;
  return useAsk(
    variables && JSON.stringify(variables),
    async (signal) => (await ask(PathsDocument, variables!, signal)).paths,
  );
}

function pathVariables(question: PathQuestion, filter: View["filter"], lang: string) {
  const { from, to, first, maxHops, rankBy } = question;
  return { from: from!, to: to!, first, maxHops, rankBy: rankBy as PathRank, where: pathWhere(question, filter), lang };
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
