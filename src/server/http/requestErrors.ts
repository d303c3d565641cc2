import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { limits } from "../limits/limits.ts";
import { logError, maskedError } from "./masking.ts";

/** Fastify's errors before a request reaches GraphQL. */
const responses: Readonly<Record<string, readonly [status: number, message: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "The body is not valid JSON."],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'The body is empty. Send JSON with a "query".'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, "The length of the body differs from its Content-Length."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, "Send the query as JSON, with the header Content-Type: application/json."],
  FST_ERR_CTP_BODY_TOO_LARGE: [
    413,
    `The body is too large; ${limits.bodyBytes.toLocaleString("en")} bytes are allowed. Split long lists into several requests.`,
  ],
  FST_ERR_BAD_URL: [400, "The address is not a valid URL."],
  ERR_INVALID_URL: [400, "The Host header or the address is not valid."],
};

/** Sends errors in GraphQL's format for requests that do not reach GraphQL, so that clients need only one error handler. */
export function requestErrorHandler(log: Logger) {
  return (error: { readonly code?: string }, _request: FastifyRequest, reply: FastifyReply): void => {
    const [status, message] = responses[error.code ?? ""] ?? [];
    if (status !== undefined && message !== undefined) reply.code(status).send(badUserInput(message));
    else reply.code(500).send({ errors: [maskedError(logError(log, error))] });
  };
}

/** Answers requests to any other path. */
export function sendNotFound(_request: FastifyRequest, reply: FastifyReply): void {
  reply.code(404).send(badUserInput("Not found. GraphQL is at /graphql (POST); file exports are at /export."));
}

function badUserInput(message: string) {
  return { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
}
