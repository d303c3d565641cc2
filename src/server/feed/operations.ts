import type { ApolloServer } from "@apollo/server";
import { type FormattedExecutionResult, getOperationAST, parse } from "graphql";
import { QueryTooCostly } from "../../errors/errors.ts";
import type { ServerContext } from "../admission/admission.ts";
import type { TrustedDocuments } from "../http/trustedDocuments.ts";
import { trustedQueryOf } from "../http/trustedRequests.ts";
import { limits, longDocumentMessage, parseOptions } from "../limits/limits.ts";
import type { RequestContexts, Runner } from "./requestContexts.ts";

/** An operation as a client sends it. */
export interface GraphqlRequest {
  readonly query?: string | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Answer {
  readonly result: FormattedExecutionResult;
  /** Of HTTP. */
  readonly status: number;
}

/** Runs operations that do not arrive as plain HTTP requests, with the limits of those that do. */
export class Operations {
  readonly #apollo: ApolloServer<ServerContext>;
  readonly #contexts: RequestContexts;
  readonly #trusted: TrustedDocuments | null;

  /** @param trusted the only documents that the server runs; null if it runs all */
  constructor(apollo: ApolloServer<ServerContext>, contexts: RequestContexts, trusted: TrustedDocuments | null) {
    this.#apollo = apollo;
    this.#contexts = contexts;
    this.#trusted = trusted;
  }

  /** The request with a document that this server may run. @throws QueryTooCostly, Forbidden */
  admissible({ query = "", operationName, variables, extensions }: GraphqlRequest): GraphqlRequest {
    if (query.length > limits.characters) throw new QueryTooCostly(longDocumentMessage);
    const trusted = this.#trusted && trustedQueryOf(this.#trusted, { query, extensions });
    return { query: trusted ?? query, operationName, variables };
  }

  /** Parses, validates, checks and executes. `use` adds to the context. */
  async execute(request: GraphqlRequest, runner: Runner, use: Partial<ServerContext> = {}): Promise<Answer> {
    const { query, operationName, variables } = request;
    return this.#contexts.run(runner, async (context) => {
      const { body, http } = await this.#apollo.executeOperation(
        { ...(query && { query }), ...(operationName && { operationName }), ...(variables && { variables }) },
        { contextValue: { ...context, ...use } },
      );
      if (body.kind !== "single") throw new Error("This server does not answer in parts.");
      return { result: body.singleResult, status: http.status ?? 200 };
    });
  }
}

/** The document of a request, and what its operation is; null if the document is invalid, which execution reports. */
export function operationIn({ query = "", operationName }: GraphqlRequest) {
  try {
    const document = parse(query, { ...parseOptions, noLocation: true });
    return { document, type: getOperationAST(document, operationName)?.operation };
  } catch {
    return null;
  }
}
