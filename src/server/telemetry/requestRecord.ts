import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";

/**
 * What logs, metrics and traces say about a request: ids, the name of the operation, names of Cypher files, times and
 * codes. Never variables, search texts or addresses, which may name people.
 */
export class RequestRecord {
  readonly startedAt = performance.now();
  /** The name of the GraphQL operation, if the client gave one. */
  operation: string | null = null;
  /** The code of the first error. */
  code: string | null = null;
  /** By Cypher file. */
  readonly statements = new Map<string, { count: number; milliseconds: number }>();

  constructor(readonly id: string) {}

  addStatement(name: string, milliseconds: number): void {
    const { count, milliseconds: before } = this.statements.get(name) ?? { count: 0, milliseconds: 0 };
    this.statements.set(name, { count: count + 1, milliseconds: before + milliseconds });
  }

  /** The error with the request's id, by which its client can ask whoever runs the server about it. */
  identify(error: GraphQLFormattedError): GraphQLFormattedError {
    const extensions = { ...error.extensions, requestId: this.id };
    this.code ??= typeof error.extensions?.code === "string" ? error.extensions.code : "INTERNAL_SERVER_ERROR";
    return { ...error, extensions };
  }
}

const storage = new AsyncLocalStorage<RequestRecord>();

/** The record of the request that the caller works for; undefined outside requests. */
export function currentRequest(): RequestRecord | undefined {
  return storage.getStore();
}

/** Runs `work`, and everything that it starts, for a request. */
export function runForRequest(record: RequestRecord, work: () => void): void {
  storage.run(record, work);
}

/** The id that the client or a proxy gave to the request, if it is one, or else a new id. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === "string" && /^[\w.:=+/-]{1,100}$/.test(header) ? header : randomUUID();
}
