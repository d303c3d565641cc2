import type { FastifyRequest } from "fastify";

/**
 * Whether a program on this machine sends the request. What a proxy passes on does not come from this machine, although its
 * connection does.
 */
export function isLocal({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = ["forwarded", "via", "x-forwarded-for", "x-real-ip"].some((name) => name in headers);
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
}
