import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

// The peer: @neo4j/graphql as its manual sets it up, with type definitions for the same stored graph.

const relationship = (type: string) =>
  `[Actor!]! @relationship(type: "${type}", direction: OUT, queryDirection: UNDIRECTED, properties: "Edge")`;

const typeDefs = `
  type Actor @node {
    id: ID!
    kind: String!
    names: [Name!]! @relationship(type: "HAS_NAME", direction: OUT)
    meetings: ${relationship("MEETING")}
    sanctions: ${relationship("SANCTION")}
    statements: ${relationship("STATEMENT")}
    affiliations: ${relationship("AFFILIATION")}
    associations: ${relationship("ASSOCIATION")}
  }
  type Edge @relationshipProperties {
    id: String!
    order: String!
    date: String
    retractedAt: DateTime
  }
  type Name @node @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["search"] }]) {
    value: String!
    lang: String
    kind: String!
    search: String!
    actors: [Actor!]! @relationship(type: "HAS_NAME", direction: IN)
  }
  type Evidence @node @plural(value: "evidences") {
    id: ID!
    relationId: String!
    quote: String
    retractedAt: DateTime
    documents: [Document!]! @relationship(type: "IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!));
const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
process.stdout.write(`${url}\n`);
