import {
  createSourceEventStream,
  type DocumentNode,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from "graphql";
import type { Logger } from "pino";
import { BadUserInput } from "../../errors/errors.ts";
import { changeFilterOf } from "../../graphql/change/change.service.ts";
import type { ChangeFeed, ChangeFeedArgs } from "../../graphql/change/changeFeed.ts";
import { anonymous } from "../../graphql/viewer/accessRules.ts";
import type { ServerContext } from "../admission/admission.ts";
import { maskErrors } from "../http/masking.ts";
import { statusOf } from "../http/requestErrors.ts";
import type { RequestRecorder } from "../telemetry/requestRecorder.ts";
import type { ChangeStreams } from "./changeStreams.ts";
import type { FeedConnection } from "./connections.ts";
import { EventAnswers, selectionKey } from "./eventAnswers.ts";
import { interruptible } from "./interruptible.ts";
import { type Answer, type GraphqlRequest, type Operations, operationIn } from "./operations.ts";
import { untilAnswered } from "./patience.ts";
import type { RequestContexts } from "./requestContexts.ts";

/** One answer, or one for each event. */
export type AnswerOrEvents = Answer | AsyncGenerator<FormattedExecutionResult, void, void>;

interface Services {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly contexts: RequestContexts;
  readonly streams: ChangeStreams;
  readonly recorder: RequestRecorder;
  readonly log: Logger;
}

/** Events are answered for all who wait for them, so they take turns with clients as one. */
const everybody = { client: "changes", viewer: anonymous };

/**
 * Answers the operations of WebSockets and event streams. Each event of a subscription is an operation of its own: the document,
 * executed for one change.
 */
export class Subscriptions {
  readonly #services: Services;
  readonly #events: EventAnswers;
  readonly #format: ReturnType<typeof maskErrors>;

  constructor(services: Services) {
    const { operations, recorder, log } = services;
    this.#services = services;
    this.#format = maskErrors(log);
    this.#events = new EventAnswers((request, event) =>
      recorder.record("EVENT", async () => (await operations.execute(request, everybody, { event })).result),
    );
  }

  /** Never throws: an error is an answer. @param method of the HTTP request, if each operation has one */
  async answer(request: GraphqlRequest, connection: FeedConnection, method?: string): Promise<AnswerOrEvents> {
    const { operations } = this.#services;
    try {
      await connection.identify();
      const admissible = operations.admissible(request);
      const operation = operationIn(admissible);
      if (operation?.type === "mutation" && method === "GET") throw new BadUserInput("Send mutations by POST.");
      if (operation?.type !== "subscription") return await operations.execute(admissible, connection);
      return await this.#subscribe(admissible, operation.document, connection);
    } catch (error) {
      return this.#failure([error as Error]);
    }
  }

  /** Subscribes after the checks of any other operation. */
  async #subscribe(
    request: GraphqlRequest,
    document: DocumentNode,
    connection: FeedConnection,
  ): Promise<AnswerOrEvents> {
    const { schema, operations, contexts } = this.#services;
    const checked = await operations.execute(request, connection, { event: null });
    if (checked.result.errors) return checked;
    return contexts.run(connection, async (context) => {
      const feed: ChangeFeed = { follow: (args) => this.#follow(args, context, request, document, connection) };
      const source = await createSourceEventStream({
        schema,
        document,
        contextValue: { ...context, feed },
        variableValues: request.variables,
        operationName: request.operationName,
      });
      return Symbol.asyncIterator in source
        ? (source as AsyncGenerator<FormattedExecutionResult>)
        : this.#failure(source.errors ?? []);
    });
  }

  /** The answers for the changes that an operation asks for. */
  async #follow(
    args: ChangeFeedArgs,
    { reader, loaders }: ServerContext,
    request: GraphqlRequest,
    document: DocumentNode,
    connection: FeedConnection,
  ) {
    const { streams } = this.#services;
    const [place, filter] = await Promise.all([streams.start(reader, args), changeFilterOf(loaders, args)]);
    const selection = selectionKey(document, request);
    const events = this.#events;
    return interruptible(connection.signal, async function* (signal) {
      for await (const change of streams.after(place, filter, signal))
        yield await untilAnswered(signal, () => events.answer(selection, request, change));
    });
  }

  #failure(errors: readonly Error[]): Answer {
    const formatted = errors.map((error) =>
      this.#format(error instanceof GraphQLError ? error.toJSON() : { message: error.message }, error),
    );
    return { result: { errors: formatted }, status: statusOf(formatted[0]?.extensions?.code) };
  }
}
