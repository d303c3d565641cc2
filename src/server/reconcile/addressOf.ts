import type { FastifyRequest } from "fastify";

/**
 * The address by which a client reaches the server. Behind a proxy, the header X-Forwarded-Proto names the protocol: a
 * client that invents it misleads only itself.
 */
export function addressOf({ headers, host }: FastifyRequest): string {
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
