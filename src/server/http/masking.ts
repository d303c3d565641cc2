import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, errorCodes } from "../../errors/errors.ts";
import { isTooLong, tooLong } from "../limits/tokens.ts";

/** The codes by which graphql-js and Apollo say that the request itself is at fault. */
const requestFaults = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_REQUEST",
]);

/** Apollo's own words for no single query, and for a request that a page of another origin could have sent unasked. */
const saysNoQuery = /^(POST body missing|GET query missing|Operation batching|This operation has been blocked)/;
const noQuery =
  'Send one query, by POST and as JSON: {"query": "{ … }"}, with the header Content-Type: application/json.';

/** A refusal repeats what was sent, which may be long. */
const longestMessage = 1_000;

/**
 * What clients are told of an error. Only codes of the closed list pass, with their messages, which are written for
 * readers. Anything else may hold an address, a path or the database's words: it is logged, and clients get the id under
 * which it is.
 */
export function maskErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const ids = new WeakMap<object, string>();
  return (formatted, error) => {
    const code = formatted.extensions?.code;
    if (isTooLong(formatted.message)) return { message: tooLong, extensions: { code: "QUERY_TOO_COSTLY" } };
    if (saysNoQuery.test(formatted.message)) return { message: noQuery, extensions: { code: "BAD_USER_INPUT" } };
    if (typeof code === "string" && requestFaults.has(code)) return withCode(formatted, "BAD_USER_INPUT");
    if (code === "GRAPH_UNAVAILABLE") correlationIdOf(unwrapResolverError(error));
    if (errorCodes.includes(code as ErrorCode)) return withCode(formatted, code as ErrorCode);
    return { ...masked(correlationIdOf(unwrapResolverError(error))), ...whereIn(formatted) };
  };

  /** An error that many fields share is one error: one id, logged once. */
  function correlationIdOf(error: unknown): string {
    const key = error as object;
    if (!ids.has(key)) ids.set(key, logged(log, error));
    return ids.get(key)!;
  }
}

/** Logs an error under a new id. */
export function logged(log: Logger, error: unknown): string {
  const correlationId = randomUUID();
  log.error({ err: error, correlationId }, "a request failed");
  return correlationId;
}

/** All that clients are told of a fault of ours. */
export function masked(correlationId: string): GraphQLFormattedError {
  return {
    message: "Something went wrong in the server. If it happens again, report it with this correlationId.",
    extensions: { code: "INTERNAL_SERVER_ERROR", correlationId },
  };
}

function withCode(formatted: GraphQLFormattedError, code: ErrorCode): GraphQLFormattedError {
  const { message } = formatted;
  const cut = message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
  return { ...formatted, message: cut, extensions: { ...formatted.extensions, code } };
}

function whereIn({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, "path" | "locations"> {
  return { ...(path && { path }), ...(locations && { locations }) };
}
