import { GraphQLError } from "graphql";

/** The closed list of error codes that clients can act on. Any other error is masked as INTERNAL_SERVER_ERROR. */
export const errorCodes = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "QUERY_TOO_COSTLY",
  "DEADLINE_EXCEEDED",
  "GRAPH_UNAVAILABLE",
  "OVERLOADED",
  "CONFLICT",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is shown to the client: what is wrong and what to do. */
export class RawabitError extends GraphQLError {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, cause?: unknown, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message, {
      extensions: { ...extensions, code },
      originalError: cause instanceof Error ? cause : null,
    });
    this.code = code;
  }
}

/** The request is invalid; `argument` names the argument to correct, `reason` says what is wrong to programs. */
export class BadUserInput extends RawabitError {
  constructor(message: string, argument?: string, reason?: string) {
    super("BAD_USER_INPUT", message, undefined, { ...(argument && { argument }), ...(reason && { reason }) });
  }
}

/** An id of the request is unknown; `argument` names the argument to correct. */
export class NotFound extends RawabitError {
  constructor(message: string, argument: string) {
    super("NOT_FOUND", message, undefined, { argument });
  }
}

/** The query exceeds a limit on its size. */
export class QueryTooCostly extends RawabitError {
  constructor(message: string, extensions?: { readonly field: string }) {
    super("QUERY_TOO_COSTLY", message, undefined, extensions);
  }
}

/** The request exceeded its time limit; its statements in the database were terminated. */
export class DeadlineExceeded extends RawabitError {
  constructor(cause?: unknown) {
    super(
      "DEADLINE_EXCEEDED",
      "The request exceeded its time limit. Request fewer rows or levels, or add conditions to where.",
      cause,
    );
  }
}

/** Neo4j is unreachable or does not respond; the same request may succeed later. */
export class GraphUnavailable extends RawabitError {
  constructor(cause?: unknown) {
    super("GRAPH_UNAVAILABLE", "The graph database is not answering. Try again in a moment.", cause);
  }
}

/** The server ends; the same request may succeed on another server, or on this one when it is back. */
export class ShuttingDown extends RawabitError {
  constructor() {
    super("GRAPH_UNAVAILABLE", "The server is shutting down. Try again in a moment.");
  }
}

/** The issuer of JSON Web Tokens does not answer, so nobody knows who asks; the same request may succeed later. */
export class IssuerUnavailable extends RawabitError {
  constructor(cause: unknown) {
    super(
      "GRAPH_UNAVAILABLE",
      "The issuer of this JSON Web Token does not answer, so the token can't be checked. Try again in a moment.",
      cause,
    );
  }
}

/** Nobody knows who asks: the request has no credentials, or they are not valid. */
export class Unauthenticated extends RawabitError {
  constructor(message: string) {
    super("UNAUTHENTICATED", message);
  }
}

/** Who asks may not have the answer. */
export class Forbidden extends RawabitError {
  constructor(message: string) {
    super("FORBIDDEN", message);
  }
}

/** Too many requests are waiting; the same request may succeed later. */
export class Overloaded extends RawabitError {
  constructor(message = "The server has too many requests at the moment. Try again in some seconds.") {
    super("OVERLOADED", message);
  }
}

/** The write conflicts with another one or with the graph; nothing was written. */
export class Conflict extends RawabitError {
  constructor(message: string, cause?: unknown) {
    super("CONFLICT", message, cause);
  }
}
