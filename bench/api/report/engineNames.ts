/** What the report calls the engines, in the order of its rows. */
export const engineNames = { raw: "Cypher", bare: "bare server", rawabit: "Rawabit", peer: "@neo4j/graphql" } as const;
