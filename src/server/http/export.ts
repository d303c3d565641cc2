import { setMaxListeners } from "node:events";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { RawabitError } from "../../errors/errors.ts";
import { chunk } from "../../export/chunk.ts";
import { contentOf } from "../../export/content.ts";
import { createLoaders } from "../../graphql/loaders.ts";
import { expandNeighborhood } from "../../graphql/neighborhood/cypherNeighborhoods.ts";
import { resolveNetworkQuery } from "../../graphql/network/network.service.ts";
import type { Graph, GraphReader } from "../../neo4j/graph.ts";
import type { Admission } from "../admission/admission.ts";
import { logError } from "../telemetry/faultLog.ts";
import { type ExportRequest, parseExportBody, parseExportRequest } from "./exportRequest.ts";
import { type RequestLimits, requestSignal } from "./requestSignal.ts";

/** Serves what `network` would show as a file, under the limits of any query. */
export function serveExport(
  app: FastifyInstance,
  onRequest: onRequestAsyncHookHandler,
  graph: Graph,
  schema: GraphQLSchema,
  ends: RequestLimits,
  admission: Admission,
  log: Logger,
) {
  app.get("/export", { exposeHeadRoute: false, onRequest }, (request, reply) =>
    send(request, reply, parseExportRequest(schema, request.query as Parameters<typeof parseExportRequest>[1])),
  );
  app.post("/export", { onRequest }, (request, reply) => send(request, reply, parseExportBody(schema, request.body)));

  async function send(request: FastifyRequest, reply: FastifyReply, exportRequest: ExportRequest) {
    const signal = requestSignal(reply.raw, ends);
    // Every statement of the request listens to the signal.
    setMaxListeners(0, signal);
    const admitted = admission.request(request.ip, signal);
    // A client that reads slowly keeps its place no longer than any other.
    reply.raw.once("close", () => admitted.leave());
    signal.addEventListener("abort", () => admitted.leave());
    await admitted.enter(Number.POSITIVE_INFINITY);
    const reader = graph.reader({ signal, timeout: ends.deadline, schedule: admitted.schedule });
    const chunks = chunk(await textOf(reader, exportRequest));
    // The error handler answers an error before the first chunk.
    const first = await chunks.next();
    sendHead(reply, exportRequest);
    return reply.send(Readable.from(first.done ? [] : logErrors(first.value, chunks)));
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

async function textOf(reader: GraphReader, { format, part, lang, network, positions }: ExportRequest) {
  const loaders = createLoaders(reader);
  const query = await resolveNetworkQuery(loaders, network);
  const where = await loaders.relations.findTogether(query.where);
  const around = query.around.map(({ id }) => id);
  const { discovered } = await expandNeighborhood(reader, { ...query, around, where });
  const ids = [...around, ...discovered.map(({ id }) => id)];
  const content = contentOf(reader, { where, around: { ids, depth: 0 } });
  return format.write(positions ? { ...content, positions } : content, part, lang);
}

function sendHead(reply: FastifyReply, { format, part, network }: ExportRequest): void {
  const about = network.around
    .join("-")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, 60);
  const name = `rawabit-${about}${part === undefined ? `.${format.extension}` : `-${part}`}`;
  reply.type(format.contentType).header("content-disposition", `attachment; filename="${name}"`);
}
