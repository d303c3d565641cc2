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
import { type ExportRequest, parseExportRequest } from "./exportRequest.ts";
import { logError, maskErrors, maskedError } from "./masking.ts";
import { type RequestLimits, requestSignal } from "./requestSignal.ts";

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

/** Serves what `network` would show as a file, under the limits of any query. */
export function serveExport(
  app: FastifyInstance,
  graph: Graph,
  schema: GraphQLSchema,
  ends: RequestLimits,
  log: Logger,
) {
  const formatError = maskErrors(log);
  app.get("/export", { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const exportRequest = parseExportRequest(schema, request.query as Parameters<typeof parseExportRequest>[1]);
      const signal = requestSignal(reply.raw, ends);
      // Every statement of the request listens to the signal.
      setMaxListeners(0, signal);
      const chunks = chunk(await textOf(graph.reader({ signal, timeout: ends.deadline }), exportRequest));
      // An error before the first chunk can still be sent as a response.
      const first = await chunks.next();
      sendHead(reply, exportRequest);
      return reply.send(Readable.from(first.done ? [] : logErrors(first.value, chunks)));
    } catch (error) {
      return sendError(reply, error);
    }
  });

  function sendError(reply: FastifyReply, error: unknown): FastifyReply {
    const status = error instanceof RawabitError ? statuses[error.code] : 500;
    const formatted =
      error instanceof GraphQLError ? formatError(error.toJSON(), error) : maskedError(logError(log, error));
    return reply.code(status).send({ errors: [formatted] });
  }

  /** After the response has started it can only be cut short; the reason goes to the log. */
  async function* logErrors(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
    try {
      yield first;
      yield* rest;
    } catch (error) {
      if (!(error instanceof RawabitError && error.code === "DEADLINE_EXCEEDED")) logError(log, error);
      throw error;
    }
  }
}

async function textOf(reader: GraphReader, { format, part, lang, network }: ExportRequest) {
  const query = await resolveNetworkQuery(createLoaders(reader), network);
  const { visited } = await expandNeighborhood(reader, query);
  const content = contentOf(reader, { where: query.where, around: { ids: [...visited.keys()], depth: 0 } });
  return format.write(content, part, lang);
}

function sendHead(reply: FastifyReply, { format, part, network }: ExportRequest): void {
  const about = network.around
    .join("-")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, 60);
  const name = `rawabit-${about}${part === undefined ? `.${format.extension}` : `-${part}`}`;
  reply.type(format.contentType).header("content-disposition", `attachment; filename="${name}"`);
}
