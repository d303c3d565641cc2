import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";
import { BadUserInput } from "../../errors/errors.ts";

/** The names by which clients may address the server. */
export interface OwnNames {
  /** The address that the server listens on. */
  readonly host: string;
  /** Further names, such as that of a reverse proxy. */
  readonly hosts: readonly string[];
}

const loopback = ["localhost", "127.0.0.1", "[::1]"];
const everyNetwork = ["0.0.0.0", "::"];

/**
 * Answers 421 to requests for another host. Otherwise any web page could read the graph by DNS rebinding: its own name
 * first leads to its server, and then to this one, which the browser takes for the same origin.
 */
export function refuseOtherHosts(app: FastifyInstance, { host, hosts }: OwnNames): void {
  const own = new Set([...loopback, ...[host, ...hosts].map(normalize)]);
  // A server on every network is reached by addresses that it does not know, such as that of a container's machine. They
  // are safe: no name leads there.
  const isOwn = (name: string) => own.has(name) || (everyNetwork.includes(host) && isAddress(name));
  app.addHook("onRequest", async ({ url, headers }, reply) => {
    const name = hostnameOf(url, headers.host);
    if (name !== null && isOwn(name)) return;
    const shown = name === null ? "the host that the request names" : `"${name.slice(0, 100)}"`;
    const advice = name === null ? "Send a Host header." : `If this is one of its names, add it to RAWABIT_HOSTS.`;
    return reply.code(421).send({ errors: [new BadUserInput(`This server does not answer for ${shown}. ${advice}`)] });
  });
}

/** The host of a request without its port; null if there is none. A complete URL outranks the header. */
function hostnameOf(url: string, header: string | undefined): string | null {
  try {
    // A user name is no part of a Host header, but URL would accept one.
    return header?.includes("@") ? null : normalize(new URL(url, `http://${header ?? ""}`).hostname);
  } catch {
    return null;
  }
}

/** In the form of URL: lower case, IPv6 in brackets. */
function normalize(name: string): string {
  const lower = name.toLowerCase().replace(/\.$/, "");
  return isIP(lower) === 6 ? `[${lower}]` : lower;
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}
