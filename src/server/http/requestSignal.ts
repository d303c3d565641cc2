import type { ServerResponse } from "node:http";
import { DeadlineExceeded } from "../../errors/errors.ts";
import type { GraphWatch } from "./graphWatch.ts";

/**
 * A signal for as long as a request lasts: it fires at the deadline, when the client has gone, or when the database has
 * fallen silent.
 * @param response its connection tells that the client has gone; a request's own "close" comes as soon as its body is read
 * @param deadline milliseconds
 */
export function requestSignal(response: ServerResponse, deadline: number, watch: GraphWatch): AbortSignal {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(new DeadlineExceeded()), deadline);
  const leave = watch.join((reason) => life.abort(reason));
  response.once("close", () => {
    clearTimeout(timer);
    leave();
    if (!response.writableFinished) life.abort();
  });
  return life.signal;
}
