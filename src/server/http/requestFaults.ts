import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { limits } from "../limits/limits.ts";
import { logged, masked } from "./masking.ts";

/** What went wrong before GraphQL had a say: the status, and a sentence that says what to do. */
const faults: Readonly<Record<string, readonly [status: number, message: string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "The body is not JSON."],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'The body is empty. Send JSON with a "query".'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, "The body is not as long as its Content-Length says."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, "Send the query as JSON, with the header Content-Type: application/json."],
  FST_ERR_CTP_BODY_TOO_LARGE: [
    413,
    `The body is too large; ${limits.bodyBytes.toLocaleString("en")} bytes are allowed. Give long lists in several requests.`,
  ],
  FST_ERR_BAD_URL: [400, "The address is not a valid URL."],
  ERR_INVALID_URL: [400, "The Host header or the address is not valid."],
};

/** Requests that never reach GraphQL are answered in GraphQL's form too, so that clients need one way to read errors. */
export function faultAnswers(log: Logger) {
  return (error: { readonly code?: string }, _request: FastifyRequest, reply: FastifyReply): void => {
    const fault = faults[error.code ?? ""];
    if (fault) reply.code(fault[0]).send(refusal(fault[1]));
    else reply.code(500).send({ errors: [masked(logged(log, error))] });
  };
}

/** Tells where GraphQL is, at any other address. */
export function answerNotFound(_request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(404)
    .send(refusal("There is nothing here. GraphQL is answered at /graphql, by POST; files are at /export."));
}

function refusal(message: string) {
  return { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
}
