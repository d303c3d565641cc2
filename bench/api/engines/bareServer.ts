import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { buildSchema, graphql } from "graphql";
import neo4j from "neo4j-driver";
import { actorStatement } from "../queries/cypher.ts";

// The least that any GraphQL server in Node does: node:http, graphql-js, and one statement through the driver. It checks and logs
// nothing. It answers for one actor only, and shows what part of Rawabit's time is not Rawabit's.

const schema = buildSchema(`
  type Query { actor(id: ID!): Actor }
  type Actor { id: ID!, kind: String!, names: [Name!]! }
  type Name { value: String!, lang: String }
`);

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!));

const server = createServer(async (request, response) => {
  const body = JSON.stringify(await answerTo(request));
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on("SIGTERM", () => process.exit());

async function answerTo(request: IncomingMessage) {
  const { query, variables } = (await json(request)) as { query: string; variables: object };
  return graphql({ schema, source: query, variableValues: { ...variables }, rootValue: { actor: readActor } });
}

async function readActor(args: { readonly id: string }) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(actorStatement, args)).records[0]?.toObject();
  } finally {
    await session.close();
  }
}
