/**
 * An async generator that ends at once when its consumer returns or the signal aborts, even while it waits. A plain one
 * would first wait for its next value.
 */
export function interruptible<Value>(
  signal: AbortSignal,
  generate: (signal: AbortSignal) => AsyncGenerator<Value, void, void>,
): AsyncGenerator<Value, void, void> {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal.reason);
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort);
  const source = generate(controller.signal);
  const end = () => {
    signal.removeEventListener("abort", onAbort);
    controller.abort();
  };
  return {
    async next() {
      try {
        const result = await source.next();
        if (result.done) end();
        return result;
      } catch (error) {
        const ended = controller.signal.aborted;
        end();
        if (ended) return { done: true, value: undefined };
        throw error;
      }
    },
    async return() {
      end();
      await source.return().catch(() => {});
      return { done: true, value: undefined };
    },
    async throw(error) {
      end();
      await source.return().catch(() => {});
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}
