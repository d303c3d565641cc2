import type { ArgumentSource } from "./argumentSource.ts";

/** Sends a GraphQL request and returns its data. @throws Error if the answer has errors */
export type Send = (query: string, variables?: object) => Promise<Answer>;
/** Runs a Cypher statement and returns its rows as plain objects. */
export type Read = (statement: string, params?: object) => Promise<Answer[]>;

// biome-ignore lint/suspicious/noExplicitAny: each query knows the shape of its own answer.
export type Answer = any;

/**
 * A question that each engine answers in its own words. The functions return the same plain data, sorted where the question
 * leaves the order open, so that the answers can be compared.
 */
export interface ApiQuery<Args extends object = object> {
  readonly name: string;
  /** New arguments for each repetition, so that nobody answers from a cache. */
  readonly args: (source: ArgumentSource) => Args;
  readonly rawabit: (send: Send, args: Args) => Promise<unknown>;
  readonly raw: (read: Read, args: Args) => Promise<unknown>;
  /** Absent if @neo4j/graphql cannot express the question without hand-written Cypher. */
  readonly peer?: (send: Send, args: Args) => Promise<unknown>;
  /** Absent if the server without any program of its own (bareServer.ts) does not answer it. */
  readonly bare?: (send: Send, args: Args) => Promise<unknown>;
}

/** Checks the arguments of the functions against each other. */
export function apiQuery<Args extends object>(query: ApiQuery<Args>): ApiQuery {
  return query as unknown as ApiQuery;
}
