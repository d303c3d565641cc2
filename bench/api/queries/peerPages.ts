import type { Answer } from "./apiQuery.ts";
import { kinds } from "./cypher.ts";

// @neo4j/graphql has one list for each type of relationship, so a page of all kinds is merged from five lists.

/** The field of an actor in the type definitions of the peer, by kind. */
export const peerFields: Readonly<Record<string, string>> = {
  MEETING: "meetings",
  SANCTION: "sanctions",
  STATEMENT: "statements",
  AFFILIATION: "affiliations",
  ASSOCIATION: "associations",
};

export const peerArabicName = 'names(where: {lang: {eq: "ar"}, kind: {eq: "PRIMARY"}}) { value }';

/** One connection for each kind. Two edges per meeting: those of several participants have more than one. */
export function peerConnections(selection: string, types: readonly string[] = kinds, after = ""): string {
  return types
    .map((kind) => {
      const first = kind === "MEETING" ? "$twice" : "$first";
      return `${peerFields[kind]}Connection(first: ${first}${after}, sort: [{edge: {order: ASC}}], where: {edge: {retractedAt: {eq: null}}}) { ${selection} }`;
    })
    .join(" ");
}

export interface PeerRelation {
  readonly id: string;
  readonly order: string;
  /** The edges of the relation at the actor. */
  readonly edges: Answer[];
}

/** The first relations of the lists, in list order. */
export function mergedPage(actor: Answer, first: number): PeerRelation[] {
  const relations = new Map<string, PeerRelation>();
  for (const field of Object.values(peerFields))
    for (const edge of actor[`${field}Connection`]?.edges ?? []) {
      const { id, order } = edge.properties;
      const relation = relations.get(id) ?? { id, order, edges: [] as Answer[] };
      relation.edges.push(edge);
      relations.set(id, relation);
    }
  return [...relations.values()].sort((one, other) => (one.order < other.order ? -1 : 1)).slice(0, first);
}
