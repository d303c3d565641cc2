import type { IncomingMessage } from "node:http";
import { Forbidden } from "../../errors/errors.ts";

/**
 * Checks that a page of this server has sent a request with a cookie, which browsers also add to what other pages send:
 * those of other ports of this machine, for SameSite=Strict. Plain reads by GET need no Origin, because browsers send none
 * and show the answer to no other page; what opens a WebSocket does, because any page may read from it.
 * @throws Forbidden
 */
export function checkSameOrigin({ method, headers }: Pick<IncomingMessage, "method" | "headers">): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Forbidden(otherPage);
  const isRead = (method === "GET" || method === "HEAD") && headers.upgrade === undefined;
  if (headers.origin === undefined ? !isRead : headers.origin !== `http://${headers.host}`)
    throw new Forbidden(otherPage);
  if (isRead || headers.upgrade !== undefined) return;
  if (!/^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "")) throw new Forbidden(notJson);
}

const otherPage =
  "A request with the cookie of an editor must come from a page of this server: its header Origin must be the server's own address. Programs send a token as Authorization: Bearer TOKEN instead.";
const notJson = "A request with the cookie of an editor must be JSON: send the header Content-Type: application/json.";
