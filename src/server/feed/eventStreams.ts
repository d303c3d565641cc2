import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult, FormattedExecutionResult } from "graphql";
import { createHandler, type Response } from "graphql-sse";
import { RawabitError } from "../../errors/errors.ts";
import type { RequestRecorder } from "../telemetry/requestRecorder.ts";
import { NotReading } from "./closing.ts";
import type { FeedConnection } from "./connections.ts";
import type { AnswerOrEvents, Subscriptions } from "./subscriptions.ts";

/** Milliseconds in which a client must read what is sent, and then the reason why its stream ends. */
const [patience, farewell] = [20_000, 10_000];

interface Exchange {
  readonly connection: FeedConnection;
  readonly response: ServerResponse;
}

/**
 * Event streams with the protocol of graphql-sse, in its mode of distinct connections: one request, one operation. Its other mode
 * keeps a stream in the memory of one server, which several servers behind one address do not share.
 */
export class EventStreams {
  readonly #handle: ReturnType<typeof createHandler<FastifyRequest, Exchange>>;
  readonly #recorder: RequestRecorder;

  constructor(subscriptions: Subscriptions, recorder: RequestRecorder) {
    this.#recorder = recorder;
    this.#handle = createHandler<FastifyRequest, Exchange>({
      // There are no tokens, as these belong to the other mode.
      authenticate: () => null,
      async onSubscribe({ method, context: { connection } }, request) {
        const answer = await subscriptions.answer(request, connection, method);
        return (
          refusal(answer) ?? (("next" in answer ? untilTheEnd(answer, connection) : answer.result) as ExecutionResult)
        );
      },
      // graphql-sse keeps what it has not sent; a subscription waits for a client that reads slowly.
      onNext: async (_context, { context }) => drained(context),
    });
  }

  async answer(request: FastifyRequest, reply: FastifyReply, connection: FeedConnection): Promise<FastifyReply> {
    const { raw: response } = reply;
    response.once("close", () => connection.end());
    const exchange = { connection, response };
    const [body, init] = await this.#handle({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name === "accept" ? "text/event-stream" : String(request.headers[name] ?? "")) },
      body: request.body as Record<string, unknown>,
      raw: request,
      context: exchange,
    });
    if (typeof body === "string" || body === null) return reply.code(init.status).send(JSON.parse(body ?? "{}"));
    reply.hijack();
    const { "content-type": contentType, "cache-control": cacheControl } = init.headers!;
    response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      "content-type": contentType!,
      "cache-control": cacheControl!,
      connection: "close",
      // A proxy would hold back events until its buffer is full.
      "x-accel-buffering": "no",
    });
    this.#recorder.answered(request);
    await send(body, exchange);
    return reply;
  }
}

async function send(texts: AsyncGenerator<string>, exchange: Exchange): Promise<void> {
  const { response, connection } = exchange;
  response.once("close", () => void texts.return(undefined));
  for await (const text of texts) {
    if (response.destroyed) break;
    response.write(text);
    await drained(exchange);
  }
  response.end();
  setTimeout(() => response.writableFinished || response.destroy(), farewell).unref();
  connection.end();
}

/** Resolves when the operating system has taken what was sent, or when the connection ends: at the latest after `patience`. */
async function drained({ response, connection }: Exchange): Promise<void> {
  if (!response.writableNeedDrain || connection.signal.aborted) return;
  const timeout = AbortSignal.timeout(patience);
  await once(response, "drain", { signal: AbortSignal.any([timeout, connection.signal]) }).catch(() => {});
  if (timeout.aborted) connection.end(new NotReading());
}

/** The results; then, if the server ends the connection, its reason. */
async function* untilTheEnd(
  results: AsyncGenerator<FormattedExecutionResult>,
  { signal }: FeedConnection,
): AsyncGenerator<FormattedExecutionResult> {
  yield* results;
  if (signal.reason instanceof RawabitError) yield { errors: [signal.reason.toJSON()] };
}

/** The HTTP response for an operation that was refused before it ran. */
function refusal(answer: AnswerOrEvents): Response | null {
  if ("next" in answer || answer.result.data !== undefined) return null;
  return [JSON.stringify(answer.result), { status: answer.status, statusText: "" }];
}
