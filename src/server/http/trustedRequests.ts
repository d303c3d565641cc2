import type { FastifyRequest } from "fastify";
import { Forbidden } from "../../errors/errors.ts";
import type { TrustedDocuments } from "./trustedDocuments.ts";

/** The parameters of a GraphQL request that name its document. */
interface DocumentParameters {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/**
 * The text of a trusted document, given as it is, by `documentId`, or in the protocol of Apollo's persisted queries.
 * @throws Forbidden for all other documents
 */
export function trustedQueryOf(
  documents: TrustedDocuments,
  { query: given, documentId, extensions }: DocumentParameters,
): string {
  const id = documentId ?? persistedQueryOf(extensions);
  const query = typeof id === "string" ? documents.byId(id) : given;
  if (typeof query !== "string" || (typeof id !== "string" && !documents.includes(query)))
    throw new Forbidden(notTrusted);
  return query;
}

/** Replaces the id of a trusted document by its text. @throws Forbidden for all other documents */
export function resolveTrustedDocument(documents: TrustedDocuments, request: FastifyRequest): void {
  const parameters = (request.method === "GET" ? request.query : request.body) ?? {};
  const { documentId, extensions, ...rest } = parameters as DocumentParameters;
  const resolved = { ...rest, query: trustedQueryOf(documents, parameters) };
  if (request.method !== "GET") request.body = resolved;
  // Apollo reads the parameters of a GET request from its address.
  else request.raw.url = `/graphql?${new URLSearchParams(resolved)}`;
}

const notTrusted =
  "This server runs only its trusted documents, and this is not one of them. Whoever runs the server can add it to the folder RAWABIT_TRUSTED_DOCUMENTS.";

/** The id in `extensions`, which a GET request sends as JSON. */
function persistedQueryOf(extensions: unknown): unknown {
  const parsed = typeof extensions === "string" ? parseJson(extensions) : extensions;
  return (parsed as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
