import type { FastifyReply, FastifyRequest } from "fastify";
import { type Context, createContext } from "../../graphql/context.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import type { Authenticate } from "../access/authenticate.ts";
import type { Admission } from "../admission/admission.ts";
import { type RequestLimits, requestSignal } from "../http/requestSignal.ts";
import { type Audience, addressAudience } from "./audience.ts";

/** What answers requests. */
export interface RequestServices {
  readonly authenticate: Authenticate;
  readonly graph: Graph;
  readonly engine: PathEngine;
  readonly ends: RequestLimits;
  readonly admission: Admission;
  /** The origins, besides OpenRefine's, whose pages may frame previews. */
  readonly corsOrigins: readonly string[];
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** A checked request. */
export interface RequestWork {
  /** As of a GraphQL query. */
  readonly cost: number;
  work(context: Context, audience: Audience): Promise<unknown>;
}

/** Answers a request without the graph. */
export function answer(write: (request: FastifyRequest, audience: Audience) => object): Handler {
  return async (request, reply) => write(request, addressAudience(request, reply));
}

/** Answers a request from the graph, when it is admitted and until its deadline. @param read checks the request */
export function answerFromGraph(
  { authenticate, graph, engine, ends, admission }: RequestServices,
  read: (request: FastifyRequest, reply: FastifyReply) => RequestWork,
): Handler {
  return async (request, reply) => {
    const audience = addressAudience(request, reply);
    const viewer = await authenticate(request);
    const { cost, work } = read(request, reply);
    const signal = requestSignal(reply.raw, ends);
    const admitted = admission.request(request.ip, signal);
    await admitted.enter(cost);
    try {
      const { schedule } = admitted;
      const context = createContext(graph, engine, { viewer, signal, timeout: ends.deadline, schedule });
      return await work(context, audience);
    } finally {
      admitted.leave();
    }
  };
}
