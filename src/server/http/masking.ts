import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, errorCodes } from "../../errors/errors.ts";
import { isTokenLimitError, repeatedFieldsMessage, tokenLimitMessage, validationAborted } from "../limits/limits.ts";
import { logError } from "../telemetry/faultLog.ts";
import { currentRequest } from "../telemetry/requestRecord.ts";

/** The codes of graphql-js and Apollo for invalid requests. */
const badRequestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_REQUEST",
]);

/**
 * Apollo's messages for a request without exactly one query, and for a request that a page of another origin could have
 * sent (CSRF).
 */
const invalidRequestMessage =
  /^(POST body missing|GET query missing|Operation batching|This operation has been blocked)/;
const validRequestHint =
  'Send one query by POST, as JSON: {"query": "{ … }"}, with the header Content-Type: application/json.';

/** The message of graphql-js, without a code, after the last error in the variables that it reports. */
const tooManyVariableErrors = "Too many errors processing variables";

/** Characters. Messages quote the request, which may be long. */
const maxMessageLength = 1_000;

/**
 * Formats errors for clients. Only errors with a code of `errorCodes` pass with their messages, which are written for
 * clients. Any other message may contain an address, a path or database internals: it is logged, and clients get the id of
 * the log entry.
 */
export function maskErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const ids = new WeakMap<object, string>();
  return (formatted, error) => {
    const masked = mask(formatted, error);
    return currentRequest()?.identify(masked) ?? masked;
  };

  function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const code = formatted.extensions?.code;
    if (isTokenLimitError(formatted.message))
      return { message: tokenLimitMessage, extensions: { code: "QUERY_TOO_COSTLY" } };
    if (formatted.message === validationAborted)
      return { message: repeatedFieldsMessage, extensions: { code: "QUERY_TOO_COSTLY" } };
    if (invalidRequestMessage.test(formatted.message))
      return { message: validRequestHint, extensions: { code: "BAD_USER_INPUT" } };
    if (formatted.message.startsWith(tooManyVariableErrors)) return withCode(formatted, "BAD_USER_INPUT");
    if (typeof code === "string" && badRequestCodes.has(code)) return withCode(formatted, "BAD_USER_INPUT");
    if (code === "GRAPH_UNAVAILABLE") correlationIdOf(unwrapResolverError(error));
    if (errorCodes.includes(code as ErrorCode)) return withCode(formatted, code as ErrorCode);
    return { ...maskedError(correlationIdOf(unwrapResolverError(error))), ...locationOf(formatted) };
  }

  /** An error that several fields share is logged once, under one id. */
  function correlationIdOf(error: unknown): string {
    const key = error as object;
    if (!ids.has(key)) ids.set(key, logError(log, error));
    return ids.get(key)!;
  }
}

/** What clients see of an internal error. */
export function maskedError(correlationId: string): GraphQLFormattedError {
  return {
    message: "Internal server error. If it happens again, report it with this correlationId.",
    extensions: { code: "INTERNAL_SERVER_ERROR", correlationId },
  };
}

function withCode(formatted: GraphQLFormattedError, code: ErrorCode): GraphQLFormattedError {
  const { message } = formatted;
  const shortened = message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)} …` : message;
  return { ...formatted, message: shortened, extensions: { ...formatted.extensions, code } };
}

function locationOf({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, "path" | "locations"> {
  return { ...(path && { path }), ...(locations && { locations }) };
}
