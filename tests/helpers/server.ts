import { type Logger, pino } from "pino";
import { expect } from "vitest";
import type { Viewer } from "../../src/graphql/viewer/viewer.type.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { createServer, type ServerConfig } from "../../src/server/server.ts";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

/** Who may change the graph; `startServer(graph, { authenticate: async () => editor })` serves every request for this user. */
export const editor: Viewer = { name: "Amal", role: "EDITOR" };

/** A real server on a free port, and its log. */
export async function startServer(graph: Graph, config: Partial<ServerConfig> = {}) {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) }) as Logger;
  const server = await createServer(
    graph,
    {
      host: "127.0.0.1",
      port: 0,
      hosts: [],
      corsOrigins: [],
      deadline: 60_000,
      pathsMemory: 2 ** 30,
      slowRequest: 60_000,
      feed: { connections: 1_000, operationsPerConnection: 50 },
      tracing: false,
      ...config,
    },
    log,
  );
  const { url } = await server.listen();
  return {
    url,
    close: server.close,
    warmUp: server.warmUp,
    /** The parsed log lines. */
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    /** Sends a query as any client would. */
    ask: (query: string, variables?: object, signal?: AbortSignal) =>
      post(`${url}/graphql`, JSON.stringify({ query, variables }), "application/json", signal),
    /** Sends any body. */
    send: (body: string, contentType = "application/json") => post(`${url}/graphql`, body, contentType),
    /** Sends a query with further headers, such as credentials. */
    askWith: (headers: Record<string, string>, query: string) => {
      const body = JSON.stringify({ query });
      return postWith(`${url}/graphql`, { "content-type": "application/json", ...headers }, body);
    },
    get: async (path: string, headers: Record<string, string> = {}) =>
      answerOf(await fetch(`${url}${path}`, { headers, redirect: "manual" })),
  };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;

function post(address: string, body: string, contentType: string, signal?: AbortSignal): Promise<Answer> {
  return postWith(address, { "content-type": contentType }, body, signal);
}

async function postWith(
  address: string,
  headers: Record<string, string>,
  body: string,
  signal?: AbortSignal,
): Promise<Answer> {
  return answerOf(await fetch(address, { method: "POST", headers, body, ...(signal && { signal }) }));
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  const body = isJson ? JSON.parse(text) : text;
  const requestId = response.headers.get("x-request-id");
  for (const { extensions } of isJson ? (body.errors ?? []) : []) {
    // Every error has the id of its request.
    expect(extensions.requestId).toBe(requestId);
    delete extensions.requestId;
  }
  return { status: response.status, body };
}
