import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
} from "graphql";
import { handleProtocols, makeServer, type Server } from "graphql-ws";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import { Overloaded, RawabitError } from "../../errors/errors.ts";
import type { Authenticate } from "../access/authenticate.ts";
import { limits } from "../limits/limits.ts";
import { logError } from "../telemetry/faultLog.ts";
import type { RequestRecorder } from "../telemetry/requestRecorder.ts";
import { closeCodeOf, closeReasonOf, NotReading } from "./closing.ts";
import type { FeedConnection } from "./connections.ts";
import { KeepAlive } from "./keepAlive.ts";
import type { AnswerOrEvents, Subscriptions } from "./subscriptions.ts";

/** Bytes that a client may leave unread before the server stops to read from it. */
const maxUnread = 1_000_000;

interface Extra {
  readonly connection: FeedConnection;
  readonly request: IncomingMessage;
}

interface Services {
  readonly authenticate: Authenticate;
  readonly recorder: RequestRecorder;
  readonly log: Logger;
}

/** graphql-ws wants a document; the answer is there already. */
const answered = parse("{ __typename }");

/** WebSockets with the protocol graphql-transport-ws. */
export class WebSockets {
  readonly #server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: limits.bodyBytes,
    handleProtocols,
  });
  readonly #keepAlive = new KeepAlive();
  readonly #protocol: Server<Extra>;
  readonly #log: Logger;

  /** @param operationsAtOnce on one socket */
  constructor(subscriptions: Subscriptions, { authenticate, recorder, log }: Services, operationsAtOnce: number) {
    this.#log = log;
    this.#protocol = makeServer<Record<string, unknown>, Extra>({
      async onConnect({ connectionParams, extra: { connection, request } }) {
        const { authorization } = connectionParams ?? {};
        // Browsers let no page set the headers of a WebSocket.
        const own = typeof authorization === "string" ? { authorization } : {};
        const { method, headers } = request;
        await connection.identify(() => authenticate({ method, headers: { ...headers, ...own } }));
      },
      async onSubscribe({ subscriptions: running, extra: { connection } }, _id, payload) {
        if (Object.keys(running).length > operationsAtOnce) return [tooMany(operationsAtOnce)];
        const answer = await recorder.record("MESSAGE", () => subscriptions.answer(payload, connection));
        return errorsOf(answer) ?? ({ schema: null, document: answered, answer } as unknown as ExecutionArgs);
      },
      execute: (args) => answerIn(args) as never,
      // Apollo has formatted the errors.
      onNext: (_context, _id, _payload, _args, result) => result as never,
    });
  }

  /** Answers the handshake of a request that may open a socket. */
  open(request: IncomingMessage, stream: Duplex, head: Buffer, connection: FeedConnection): void {
    stream.once("close", () => connection.end());
    this.#server.handleUpgrade(request, stream, head, (socket) => this.#serve(socket, { connection, request }));
  }

  #serve(socket: WebSocket, extra: Extra): void {
    // A message that is too long, for example; the socket closes with a code that says so.
    socket.on("error", () => {});
    const { connection } = extra;
    const { signal } = connection;
    signal.addEventListener("abort", () => socket.close(closeCodeOf(signal.reason), closeReasonOf(signal.reason)));
    this.#keepAlive.watch(socket, () => connection.end(new NotReading()));
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sent(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on("message", (message) => {
            take(String(message)).catch((error: unknown) => this.#fail(socket, connection, error));
          }),
      },
      extra,
    );
    socket.once("close", (code, reason) => {
      connection.end();
      void closed(code, String(reason));
    });
  }

  #fail(socket: WebSocket, connection: FeedConnection, error: unknown): void {
    // Whatever was being sent when the client went away.
    if (socket.readyState !== socket.OPEN) return;
    if (error instanceof RawabitError) connection.end(error);
    else socket.close(4500, `Internal server error. Report it with this correlationId: ${logError(this.#log, error)}`);
  }
}

/**
 * Resolves when the operating system has taken the text, so that a subscription waits for a client that reads slowly. A client
 * that asks much and reads nothing is not read either, and then does not answer pings.
 */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, (error) => {
      if (socket.isPaused && socket.bufferedAmount <= maxUnread) socket.resume();
      if (error) reject(error);
      else resolve();
    });
    if (socket.bufferedAmount > maxUnread) socket.pause();
  });
}

function tooMany(operationsAtOnce: number): GraphQLError {
  return new Overloaded(
    `This WebSocket has ${operationsAtOnce} running operations, which is its limit. Complete some of them first, or name several actors in one subscription.`,
  );
}

/** The errors of an operation that was refused before it ran. */
function errorsOf(answer: AnswerOrEvents): GraphQLError[] | null {
  if ("next" in answer || answer.result.data !== undefined) return null;
  return (answer.result.errors ?? []).map((error) => new FormattedError(error));
}

function answerIn(args: ExecutionArgs): AsyncGenerator | FormattedExecutionResult {
  const { answer } = args as unknown as { readonly answer: AnswerOrEvents };
  return "next" in answer ? answer : answer.result;
}

/** An error as clients see it. */
class FormattedError extends GraphQLError {
  readonly #formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    super(formatted.message);
    this.#formatted = formatted;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#formatted;
  }
}
