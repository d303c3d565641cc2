import type { Logger } from "pino";
import type { RequestRecord } from "./requestRecord.ts";

/** What a request was, and how it was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** Undefined if no route has its address. */
  readonly route: string | undefined;
  readonly status: number;
}

/**
 * Writes one line for a request: at level info, or at level warn, with its Cypher queries, if it took longer than
 * `slowMillis`. Health checks and metrics are read every few seconds, so their lines have level debug.
 */
export function logRequest(
  log: Logger,
  slowMillis: number,
  record: RequestRecord,
  { method, route, status }: AnsweredRequest,
): void {
  const { id: requestId, operation, code } = record;
  const milliseconds = Math.round(performance.now() - record.startedAt);
  const all = [...record.statements.entries()];
  const statements = all.reduce((sum, [, { count }]) => sum + count, 0);
  const line = { requestId, method, route, status, operation, milliseconds, statements, code };
  if (route?.startsWith("/health/") || route === "/metrics") log.debug(line, "request");
  else if (milliseconds < slowMillis) log.info(line, "request");
  else log.warn({ ...line, queries: Object.fromEntries(all.map(roundTime)) }, "slow request");
}

function roundTime([name, { count, milliseconds }]: [string, { count: number; milliseconds: number }]) {
  return [name, { count, milliseconds: Math.round(milliseconds) }] as const;
}
