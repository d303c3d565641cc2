import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { BadUserInput, type ErrorCode, Overloaded, RawabitError, Unauthenticated } from "../../errors/errors.ts";
import { retryAfter } from "../admission/admission.ts";
import { limits } from "../limits/limits.ts";
import { logError } from "../telemetry/faultLog.ts";
import { maskErrors, maskedError } from "./masking.ts";
import { acceptsHtml } from "./page.ts";

const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  GRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 504,
};

/** The HTTP status for an error's code. */
export function statusOf(code: unknown): number {
  return statuses[code as ErrorCode] ?? 500;
}

/** Messages for Fastify's errors about a request. */
const messages: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "The body is not valid JSON.",
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send JSON with a "query".',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The length of the body differs from its Content-Length.",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "Send the query as JSON, with the header Content-Type: application/json.",
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is too large; ${limits.bodyBytes.toLocaleString("en")} bytes are allowed. Split long lists into several requests, and import long documents from a file.`,
};

/** The error of a request that Fastify or one of its plugins rejects, such as a path that leaves the folder of a page. */
const invalidAddress = "The address is not valid. Check its path and its percent-encoding.";

/** What Fastify passes to its error handler. */
interface RequestError {
  readonly code?: string;
  /** The HTTP status that Fastify, a plugin or the error itself proposes. */
  readonly statusCode?: number;
}

/**
 * Sends errors outside GraphQL in GraphQL's format, so that clients need only one error handler. Whatever is the client's
 * fault has a status from 400 to 499.
 */
export function requestErrorHandler(log: Logger) {
  const format = maskErrors(log);
  return (error: RequestError, request: FastifyRequest, reply: FastifyReply): void => {
    const { code = "", statusCode } = error;
    const status = code === "ERR_INVALID_URL" ? 400 : (statusCode ?? 500);
    if (error instanceof Unauthenticated) reply.header("www-authenticate", "Bearer");
    if (error instanceof Overloaded) reply.header("retry-after", retryAfter);
    if (error instanceof RawabitError)
      reply.code(statusCode ?? statusOf(error.code)).send({ errors: [format(error.toJSON(), error)] });
    else if (status >= 400 && status < 500) reply.code(status).send(badUserInput(messages[code] ?? invalidAddress));
    else reply.code(500).send({ errors: [maskedError(logError(log, error, request.id))] });
  };
}

/** For a reader with a mistyped address: in the languages of the explorer. */
const notFoundPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not found – Rawabit</title>
<h1>Not found</h1>
<p>There is no page at this address. <a href="/">Open the explorer</a>
<p lang="ar" dir="rtl">لا صفحة في هذا العنوان. <a href="/">فتح صفحة الاستكشاف</a>
`;

/** The handler for requests that no route matches: 405 if the path has a route with another method, otherwise 404. */
export function sendNotFound(app: FastifyInstance) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const url = request.url.split("?")[0]!;
    const allowed = ["GET", "POST"].filter((method) => app.hasRoute({ method, url }));
    if (allowed.length === 0 && acceptsHtml(request))
      reply.code(404).type("text/html; charset=utf-8").send(notFoundPage);
    else if (allowed.length === 0)
      reply
        .code(404)
        .send(
          badUserInput(
            "Not found. GraphQL is at /graphql (POST); file exports are at /export, reconciliation is at /reconcile.",
          ),
        );
    else
      reply
        .code(405)
        .header("allow", allowed.join(", "))
        .send(badUserInput(`${url} does not support ${request.method}. Use ${allowed.join(" or ")}.`));
  };
}

function badUserInput(message: string) {
  return { errors: [new BadUserInput(message).toJSON()] };
}
