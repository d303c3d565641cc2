import { setMaxListeners } from "node:events";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, RawabitError } from "../../errors/errors.ts";
import { chunk } from "../../export/chunk.ts";
import { contentOf } from "../../export/content.ts";
import { createLoaders } from "../../graphql/loaders.ts";
import { expandNeighborhood, resolveNetworkQuery } from "../../graphql/network/network.service.ts";
import type { Graph, GraphReader } from "../../neo4j/graph.ts";
import { type ExportQuestion, exportQuestion } from "./exportQuestion.ts";
import { GraphWatch } from "./graphWatch.ts";
import { logged, maskErrors, masked } from "./masking.ts";
import { requestSignal } from "./requestSignal.ts";

const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  GRAPH_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** What `network` would show, as a file: bounded, timed and ended like any query. @param deadline milliseconds */
export function serveExport(app: FastifyInstance, graph: Graph, schema: GraphQLSchema, deadline: number, log: Logger) {
  const watch = new GraphWatch(graph);
  const told = maskErrors(log);
  app.get("/export", { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const question = exportQuestion(schema, request.query as Parameters<typeof exportQuestion>[1]);
      const signal = requestSignal(reply.raw, deadline, watch);
      // Every statement of the request listens to it.
      setMaxListeners(0, signal);
      const pieces = chunk(await textOf(graph.reader({ signal, timeout: deadline }), question));
      // Made before the answer begins: until then, what goes wrong can be told in words.
      const first = await pieces.next();
      sendHead(reply, question);
      return reply.send(Readable.from(first.done ? [] : loggedPieces(first.value, pieces)));
    } catch (error) {
      return refuse(reply, error);
    }
  });

  function refuse(reply: FastifyReply, error: unknown): FastifyReply {
    const status = error instanceof RawabitError ? statuses[error.code] : 500;
    const formatted = error instanceof GraphQLError ? told(error.toJSON(), error) : masked(logged(log, error));
    return reply.code(status).send({ errors: [formatted] });
  }

  /** An answer that has begun can only be broken off: the log says why. */
  async function* loggedPieces(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
    try {
      yield first;
      yield* rest;
    } catch (error) {
      if (!(error instanceof RawabitError && error.code === "DEADLINE_EXCEEDED")) logged(log, error);
      throw error;
    }
  }
}

async function textOf(reader: GraphReader, { format, part, lang, network }: ExportQuestion) {
  const query = await resolveNetworkQuery(createLoaders(reader), network);
  const { visited } = await expandNeighborhood(reader, query);
  const content = contentOf(reader, { where: query.where, around: { ids: [...visited.keys()], depth: 0 } });
  return format.write(content, part, lang);
}

function sendHead(reply: FastifyReply, { format, part, network }: ExportQuestion): void {
  const about = network.around
    .join("-")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, 60);
  const name = `rawabit-${about}${part === undefined ? `.${format.extension}` : `-${part}`}`;
  reply.type(format.contentType).header("content-disposition", `attachment; filename="${name}"`);
}
