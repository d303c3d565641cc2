import { Agent, request } from "node:http";
import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../../src/neo4j/driver.ts";
import { apiQueries } from "../queries/all.ts";
import type { Answer, ApiQuery, Read, Send } from "../queries/apiQuery.ts";

/** Answers a query with an engine; undefined if the engine cannot express it. */
export type Ask = (query: ApiQuery, args: object) => Promise<unknown> | undefined;

const agent = new Agent({ keepAlive: true });

/** A client of a GraphQL server. */
export function httpClient(engine: "rawabit" | "peer" | "bare", url: string, timeout: number): Ask {
  const send: Send = (query, variables = {}) => post(url, JSON.stringify({ query, variables }), timeout);
  return (query, args) => query[engine]?.(send, args);
}

/** Hand-written Cypher over Bolt, in this process. */
export function rawClient({ uri, user, password }: Neo4jAddress, timeout: number): Ask {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const read: Read = async (statement, params = {}) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, params, { timeout });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return (query, args) => query.raw(read, args);
}

/** The query with this name. */
export function queryNamed(name: string): ApiQuery {
  return apiQueries.find((query) => query.name === name)!;
}

function post(url: string, body: string, timeout: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers, timeout }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { data, errors } = JSON.parse(Buffer.concat(chunks).toString());
        if (errors) reject(new Error(errors[0].message));
        else resolve(data);
      });
    });
    sent.on("timeout", () => sent.destroy(new Error(`No answer within ${timeout} ms.`)));
    sent.on("error", reject);
    sent.end(body);
  });
}
