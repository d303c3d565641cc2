import type { FastifyInstance } from "fastify";
import { RawabitError } from "../../errors/errors.ts";

/** The routes that browsers may open from other sites: they are pages, and contain no data. */
const pages = ["/", "/graphql"];

/**
 * Answers 403 to requests that a browser sends for a page of another site, unless CORS allows its origin. The browser would
 * not let that page read the answer, but it would have been computed.
 */
export function refuseOtherSites(app: FastifyInstance, corsOrigins: readonly string[]): void {
  app.addHook("onRequest", async ({ method, headers, routeOptions }, reply) => {
    // The CORS plugin answers preflight requests.
    if (headers["sec-fetch-site"] !== "cross-site" || method === "OPTIONS") return;
    if (corsOrigins.includes(headers.origin ?? "")) return;
    if (headers["sec-fetch-mode"] === "navigate" && method === "GET" && pages.includes(routeOptions.url ?? "")) return;
    return reply.code(403).send({ errors: [new OtherSite()] });
  });
}

class OtherSite extends RawabitError {
  constructor() {
    super(
      "FORBIDDEN",
      "Pages of other sites may not query this server. Add the origin of the page to RAWABIT_CORS_ORIGINS.",
    );
  }
}
