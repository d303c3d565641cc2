const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Milliseconds. Ctrl-C in a terminal signals both this process and npm, and npm forwards its signal to this process: a
 * second signal within this time is the same Ctrl-C.
 */
const duplicateMillis = 1_000;

/** How a command shuts down in an orderly way when the process receives a signal. */
export interface Shutdown {
  /**
   * Resolves at the first signal; the command then ends the process itself. A second SIGINT or SIGTERM ends it at once. A
   * SIGHUP does not: it says that the terminal or npm has ended, which the first signal may have caused.
   */
  requested(): Promise<void>;
}

/** Handles SIGINT, SIGTERM and SIGHUP: the process exits at the first one, unless a command waits for `requested()`. */
export function handleSignals(): Shutdown {
  let onFirst: (() => void) | undefined;
  let receivedAt = Number.NEGATIVE_INFINITY;
  for (const [signal, number] of Object.entries(signals))
    process.on(signal, () => {
      const isFirst = receivedAt === Number.NEGATIVE_INFINITY;
      if (!isFirst && (signal === "SIGHUP" || performance.now() - receivedAt < duplicateMillis)) return;
      receivedAt = performance.now();
      const shutDown = onFirst ?? (() => process.exit(128 + number));
      onFirst = undefined;
      shutDown();
    });
  return {
    requested: () =>
      new Promise((resolve) => {
        onFirst = resolve;
      }),
  };
}
