import { DeadlineExceeded, RawabitError } from "../errors/errors.ts";
import { translateDriverError } from "./driverErrors.ts";

/** Runs `work` until the signal aborts. @throws RawabitError; the signal's reason */
export async function whileWanted<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    signal?.throwIfAborted();
    return await (signal ? untilAborted(work(), signal) : work());
  } catch (error) {
    if (!signal?.aborted) throw translateDriverError(error);
    throw signal.reason instanceof RawabitError ? signal.reason : new DeadlineExceeded(error);
  }
}

/** Rejects at the abort without waiting for the database, which may never answer. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
