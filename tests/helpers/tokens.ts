import type { ViewerRole } from "../../src/graphql/viewer/accessRules.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { createToken } from "../../src/server/access/tokens.ts";

/** A token of a graph, by default one that does not expire. */
export async function tokenOf(graph: Graph, role: ViewerRole, expiresAt: Date | null = null) {
  return createToken(graph, { name: "Amal", role, expiresAt });
}

/** Wiping a graph leaves its tokens. */
export async function removeTokens(graph: Graph): Promise<void> {
  await graph.runAlone("MATCH (token:Token) DELETE token");
}

/** The header of a request with a token. */
export function bearing(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
