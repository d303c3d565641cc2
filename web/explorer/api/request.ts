import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/** Why a request returned no data. */
export class ApiError extends Error {
  /** The API's error code, or UNREACHABLE if no GraphQL response arrived. */
  readonly code: string;
  /** What is wrong with the input, where the API says it to programs. */
  readonly reason: string | undefined;

  constructor(code: string, message: string, reason?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

/** An error of any kind, as one of the API. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError("INTERNAL_SERVER_ERROR", String(error));
}

const unavailableCodes = ["UNREACHABLE", "GRAPH_UNAVAILABLE", "OVERLOADED"];

/** Whether the server can't answer any request at the moment. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof ApiError && unavailableCodes.includes(error.code);
}

/** Whether the request took longer than the server allows: it asks for too much, or the server has just started. */
export function isDeadlineExceeded(error: unknown): boolean {
  return error instanceof ApiError && error.code === "DEADLINE_EXCEEDED";
}

/**
 * Sends one operation to the server that served the page.
 * @throws ApiError if the API returns an error or cannot be reached; AbortError when `signal` aborts
 */
export async function request<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const headers = { "content-type": "application/json" };
  let result: Result;
  try {
    const response = await fetch("/graphql", { method: "POST", headers, body, signal });
    // A proxy may answer with an HTML page: then this is not JSON.
    result = (await response.json()) as Result;
  } catch (error) {
    signal.throwIfAborted();
    throw new ApiError("UNREACHABLE", String(error));
  }
  const error = result.errors?.[0];
  if (error) {
    const { code = "INTERNAL_SERVER_ERROR", reason } = error.extensions ?? {};
    throw new ApiError(code, error.message, reason);
  }
  return result.data as Data;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reason?: string };
  }[];
}
