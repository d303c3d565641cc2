import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { RawabitError } from "../../errors/errors.ts";
import { currentRequest } from "./requestRecord.ts";

/** Milliseconds, and how many lines each kind of fault may have in that time. */
const [period, maxOutages, maxBugs] = [10_000, 1, 10];

interface Period {
  readonly endsAt: number;
  lines: number;
  suppressed: number;
}

/** The current period of each kind of fault, by log. */
const periods = new WeakMap<Logger, Map<string, Period>>();

/**
 * Logs an error of a request: a bug with its stack, an outage without one, because its stack tells nothing. During an
 * outage every request fails, so each kind of fault has few lines in ten seconds; the next line says how many were left out.
 * @returns the correlationId of the log entry: the request's id
 */
export function logError(log: Logger, error: unknown, requestId = currentRequest()?.id ?? randomUUID()): string {
  const isBug = !(error instanceof RawabitError);
  const code = isBug ? "INTERNAL_SERVER_ERROR" : error.code;
  const suppressed = enter(log, code, isBug ? maxBugs : maxOutages);
  if (suppressed === null) return requestId;
  const line = { requestId, correlationId: requestId, code, ...(suppressed > 0 && { suppressed }) };
  if (isBug) log.error({ ...line, err: error }, "a request failed");
  else log.warn({ ...line, cause: error.originalError?.message }, error.message);
  return requestId;
}

/** How many lines were left out since the last one; null if this one is left out too. */
function enter(log: Logger, code: string, maxLines: number): number | null {
  const byCode = periods.get(log) ?? new Map<string, Period>();
  periods.set(log, byCode);
  const last = byCode.get(code);
  if (last === undefined || last.endsAt < performance.now()) {
    byCode.set(code, { endsAt: performance.now() + period, lines: 1, suppressed: 0 });
    return last?.suppressed ?? 0;
  }
  if (last.lines >= maxLines) {
    last.suppressed++;
    return null;
  }
  last.lines++;
  return 0;
}
