import { GraphQLError } from "graphql";

/** The closed list of codes that a client may act on. Everything else is masked as INTERNAL_SERVER_ERROR. */
export const errorCodes = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "QUERY_TOO_COSTLY",
  "DEADLINE_EXCEEDED",
  "GRAPH_UNAVAILABLE",
  "CONFLICT",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is written for the reader: what is wrong, and what to do. */
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

/** The request cannot be answered as it stands; `argument` names the part to mend. */
export class BadUserInput extends RawabitError {
  constructor(message: string, argument?: string) {
    super("BAD_USER_INPUT", message, undefined, argument === undefined ? {} : { argument });
  }
}

/** The query would ask for more than one request may. */
export class QueryTooCostly extends RawabitError {
  constructor(message: string) {
    super("QUERY_TOO_COSTLY", message);
  }
}

/** The request's time is over; what it had started was ended in the database too. */
export class DeadlineExceeded extends RawabitError {
  constructor(cause?: unknown) {
    super(
      "DEADLINE_EXCEEDED",
      "This took longer than one request may. Ask for less: fewer rows, fewer levels or a narrower where.",
      cause,
    );
  }
}

/** Neo4j cannot be reached or does not answer; the same request may succeed later. */
export class GraphUnavailable extends RawabitError {
  constructor(cause?: unknown) {
    super("GRAPH_UNAVAILABLE", "The graph database is not answering. Try again in a moment.", cause);
  }
}

/** Two writers wanted the same thing; nothing of this one was written. */
export class Conflict extends RawabitError {
  constructor(message: string, cause?: unknown) {
    super("CONFLICT", message, cause);
  }
}
