import type { ServerResponse } from "node:http";
import { DeadlineExceeded } from "../../errors/errors.ts";
import type { HealthMonitor } from "./healthMonitor.ts";

/**
 * A signal that aborts a request's work: at its deadline, when its client disconnects, or when the database stops answering.
 * @param response closes when the client disconnects; the request itself closes as soon as its body is read
 * @param deadline milliseconds
 */
export function requestSignal(response: ServerResponse, deadline: number, monitor: HealthMonitor): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlineExceeded()), deadline);
  const unwatch = monitor.watch((reason) => controller.abort(reason));
  response.once("close", () => {
    clearTimeout(timer);
    unwatch();
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
