import type { IncomingHttpHeaders } from "node:http";
import { Forbidden } from "../../errors/errors.ts";

/**
 * Browsers let pages of any site open WebSockets to any server, with its cookies. Programs that are no browsers send no Origin.
 * @throws Forbidden if a page of another origin asks, unless the settings allow it
 */
export function checkOrigin({ origin, host }: IncomingHttpHeaders, corsOrigins: readonly string[]): void {
  if (origin === undefined || corsOrigins.includes(origin)) return;
  if (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()) return;
  throw new Forbidden(
    "Pages of other origins may not open a WebSocket to this server. Add the origin of the page to RAWABIT_CORS_ORIGINS.",
  );
}
