import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyInstance } from "fastify";

/** Characters. Compressing shorter answers would take a good part of the processor time of small queries. */
const leastLength = 65_536;

/** The fastest settings: each level above takes twice as long for a few percent. */
const encodings = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 1 }),
} as const;

/**
 * Compresses long texts for clients that accept it. Exports and pages are streams, which stay as they are. No answer contains
 * a secret that its compressed size could betray (BREACH).
 */
export function compressLongAnswers(app: FastifyInstance): void {
  app.addHook("onSend", async ({ headers }, reply, payload) => {
    if (typeof payload !== "string" || payload.length < leastLength) return payload;
    const vary = reply.getHeader("vary");
    reply.header("vary", vary === undefined ? "accept-encoding" : `${vary}, accept-encoding`);
    const accepted = negotiate(headers["accept-encoding"] ?? "", Object.keys(encodings)) as
      | keyof typeof encodings
      | null;
    if (!accepted) return payload;
    reply.header("content-encoding", accepted).removeHeader("content-length");
    return encodings[accepted](payload);
  });
}
