import type { ServerResponse } from "node:http";
import { DeadlineExceeded } from "../../errors/errors.ts";
import type { HealthMonitor } from "./healthMonitor.ts";

/** What ends the work of a request, apart from its client. */
export interface RequestLimits {
  /** Milliseconds. */
  readonly deadline: number;
  /** Reports a database that stops answering. */
  readonly monitor: HealthMonitor;
  /** Aborts when the server has waited long enough for its requests to end. */
  readonly shutdown: AbortSignal;
}

/**
 * A signal that aborts a request's work: at its deadline, when its client disconnects, when the database stops answering,
 * or when the server ends.
 * @param response closes when the client disconnects; the request itself closes as soon as its body is read
 */
export function requestSignal(response: ServerResponse, limits: RequestLimits): AbortSignal {
  const { signal, abort, end } = startWork(limits);
  response.once("close", () => {
    end();
    if (!response.writableFinished) abort();
  });
  return signal;
}

/** A signal that aborts some work when its limits say so, until `end` is called. */
export function startWork({ deadline, monitor, shutdown }: RequestLimits) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlineExceeded()), deadline);
  const unwatch = monitor.watch((reason) => controller.abort(reason));
  const onShutdown = () => controller.abort(shutdown.reason);
  shutdown.addEventListener("abort", onShutdown);
  return {
    signal: controller.signal,
    abort: (reason?: unknown) => controller.abort(reason),
    end() {
      clearTimeout(timer);
      unwatch();
      shutdown.removeEventListener("abort", onShutdown);
    },
  };
}
