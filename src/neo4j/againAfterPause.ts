import { foundNoConnection } from "./driverErrors.ts";

/** Milliseconds: between two ticks of the clock, and from which a time without ticks is a pause. */
const [tick, pause] = [100, 1_000];

/**
 * Runs the work; once more if it found no connection while this process or the machine stood still. The driver's timeouts count
 * that time too: without this, the first thing after a pause would be an error.
 */
export async function againAfterPause<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  const started = performance.now();
  let ticked = 0;
  const clock = setInterval(() => {
    ticked += tick;
  }, tick).unref();
  try {
    return await work();
  } catch (error) {
    if (!foundNoConnection(error) || performance.now() - started - ticked < pause) throw error;
  } finally {
    clearInterval(clock);
  }
  return work();
}
