import { type Logger, pino } from "pino";
import { expect } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { createServer, type ServerConfig } from "../../src/server/server.ts";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

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
      deadline: 20_000,
      pathsMemory: 2 ** 30,
      slowRequest: 60_000,
      tracing: false,
      ...config,
    },
    log,
  );
  const { url } = await server.listen();
  return {
    url,
    close: server.close,
    /** The parsed log lines. */
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    /** Sends a query as any client would. */
    ask: (query: string, variables?: object, signal?: AbortSignal) =>
      post(`${url}/graphql`, JSON.stringify({ query, variables }), "application/json", signal),
    /** Sends any body. */
    send: (body: string, contentType = "application/json") => post(`${url}/graphql`, body, contentType),
    get: async (path: string, headers: Record<string, string> = {}) =>
      answerOf(await fetch(`${url}${path}`, { headers, redirect: "manual" })),
  };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;

async function post(address: string, body: string, contentType: string, signal?: AbortSignal): Promise<Answer> {
  const headers = { "content-type": contentType };
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
