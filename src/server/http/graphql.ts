import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { type Context, createContext } from "../../graphql/context.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import { parseOptions } from "../limits/limits.ts";
import { limitsPlugin } from "../limits/limitsPlugin.ts";
import { maskErrors } from "./masking.ts";
import { type RequestLimits, requestSignal } from "./requestSignal.ts";

/** Starts Apollo, configured for a public server: no stack traces, no batching, limits checked before execution, errors masked. */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The command that runs the server shuts it down.
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions,
    formatError: maskErrors(log),
    // Cache control would visit every field, although none has cache hints.
    plugins: [limitsPlugin(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return apollo;
}

/** Handles GraphQL requests; a request's queries are aborted when `ends` or its client says so. */
export function graphqlHandler(apollo: ApolloServer<Context>, graph: Graph, engine: PathEngine, ends: RequestLimits) {
  return fastifyApolloHandler(apollo, {
    context: async (_request, reply) => createContext(graph, engine, requestSignal(reply.raw, ends), ends.deadline),
  });
}
