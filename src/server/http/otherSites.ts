import type { FastifyInstance } from "fastify";
import { RawabitError } from "../../errors/errors.ts";
import { previewPaths } from "../reconcile/paths.ts";
import { allowedOrigins } from "./allowedOrigins.ts";

/**
 * The routes that browsers may open from other sites: pages without data (a terminal in a browser may lead to the address for
 * editing, which does nothing without its key), and those whose policy says which sites may frame
 * them. No other site can read a page that a browser opens.
 */
const pages = ["/", "/graphql", "/edit", ...previewPaths];

/**
 * Answers 403 to requests that a browser sends for a page of another site, unless CORS allows its origin. The browser would
 * not let that page read the answer, but it would have been computed.
 */
export function refuseOtherSites(app: FastifyInstance, corsOrigins: readonly string[]): void {
  app.addHook("onRequest", async ({ method, url, headers, routeOptions }, reply) => {
    // The CORS plugin answers preflight requests.
    if (headers["sec-fetch-site"] !== "cross-site" || method === "OPTIONS") return;
    if (allowedOrigins(url, corsOrigins).includes(headers.origin ?? "")) return;
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
