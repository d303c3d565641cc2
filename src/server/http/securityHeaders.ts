import type { FastifyInstance } from "fastify";

/** The playground loads only its own files; its editor creates inline styles, and icons from data URLs. */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The explorer loads only its own files; it creates the images that it saves from data and blob URLs. */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The explorer as a read-only picture in pages of these origins; without any, no page may frame it. */
export function embedPolicy(origins: readonly string[]): string {
  const ancestors = origins.length > 0 ? origins.join(" ") : "'none'";
  return explorerPolicy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`);
}

const headers = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** Adds security headers to every response: no framing, no content-type sniffing, no scripts unless a page's policy allows them. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(headers);
  });
}
