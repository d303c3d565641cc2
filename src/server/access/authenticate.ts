import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";

/** Finds out who sends a request, from its headers. @throws Unauthenticated, Forbidden */
export type Authenticate = (request: Pick<IncomingMessage, "method" | "headers">) => Promise<Viewer>;

declare module "fastify" {
  interface FastifyRequest {
    /** Who sends the request. */
    viewer: Viewer;
  }
}

/** Adds `viewer` to requests. Routes that answer from the graph set it by the returned hook, which refuses bad credentials. */
export function identifyViewers(app: FastifyInstance, authenticate: Authenticate) {
  app.decorateRequest("viewer");
  return async (request: FastifyRequest): Promise<void> => {
    request.viewer = await authenticate(request);
  };
}
