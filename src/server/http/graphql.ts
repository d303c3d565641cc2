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
import { refuseCostly } from "../limits/refuseCostly.ts";
import { parseOptions } from "../limits/tokens.ts";
import { GraphWatch } from "./graphWatch.ts";
import { maskErrors } from "./masking.ts";
import { requestSignal } from "./requestSignal.ts";

/** Apollo with what a public server needs: no stack traces, no batches, limits before anything runs, errors masked. */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Whoever runs the process ends it, in its own order.
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions,
    formatError: maskErrors(log),
    // Without cache control, which would look at every field to find nothing.
    plugins: [refuseCostly(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return apollo;
}

/** Answers a request whose queries end with it: at its deadline, or when its client goes. */
export function graphqlHandler(apollo: ApolloServer<Context>, graph: Graph, engine: PathEngine, deadline: number) {
  const watch = new GraphWatch(graph);
  return fastifyApolloHandler(apollo, {
    context: async (_request, reply) =>
      createContext(graph, engine, requestSignal(reply.raw, deadline, watch), deadline),
  });
}
