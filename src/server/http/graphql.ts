import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { QueryTooCostly } from "../../errors/errors.ts";
import { createContext } from "../../graphql/context.ts";
import type { Readers } from "../../graphql/proposal/readers.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import { refusalPlugin } from "../access/refusalPlugin.ts";
import type { Admission, ServerContext } from "../admission/admission.ts";
import { subscriptionPlugin } from "../feed/subscriptionPlugin.ts";
import { limits, longDocumentMessage, parseOptions } from "../limits/limits.ts";
import { limitsPlugin } from "../limits/limitsPlugin.ts";
import { operationPlugin } from "../telemetry/operationPlugin.ts";
import { maskErrors } from "./masking.ts";
import { type RequestLimits, requestSignal } from "./requestSignal.ts";

/** Starts Apollo, configured for a public server: no stack traces, no batching, limits checked before execution, errors masked. */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<ServerContext>> {
  const apollo = new ApolloServer<ServerContext>({
    schema,
    introspection: true,
    // Apollo would refuse GET requests without a special header. This API only reads, and requests that a browser sends for a
    // page of another site are refused before they arrive here.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The command that runs the server shuts it down.
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions,
    validationOptions: { maxErrors: limits.invalidities },
    executionOptions: { maxCoercionErrors: limits.invalidities },
    formatError: maskErrors(log),
    // Cache control would visit every field, although none has cache hints.
    plugins: [
      operationPlugin(),
      limitsPlugin(),
      refusalPlugin(),
      subscriptionPlugin(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Rejects a document that is too long, before it is parsed. @throws QueryTooCostly */
export async function checkDocumentLength({ body }: FastifyRequest): Promise<void> {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query === "string" && query.length > limits.characters) throw new QueryTooCostly(longDocumentMessage);
}

/** Handles GraphQL requests; a request's queries are aborted when `ends` or its client says so. */
export function graphqlHandler(
  apollo: ApolloServer<ServerContext>,
  graph: Graph,
  engine: PathEngine,
  ends: RequestLimits,
  admission: Admission,
  readers: Readers,
) {
  return fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const signal = requestSignal(reply.raw, ends);
      const admitted = admission.request(request.ip, signal);
      reply.raw.once("close", () => admitted.leave());
      const { schedule } = admitted;
      const context = createContext(graph, engine, {
        viewer: request.viewer,
        signal,
        timeout: ends.deadline,
        schedule,
        readers,
      });
      return { ...context, admission: admitted };
    },
  });
}
