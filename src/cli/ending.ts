const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** A terminal sends Ctrl-C to us and to npm, and npm passes its own on to us: so soon after the first it is the same. */
const echoMillis = 1_000;

/** What happens when someone asks this process to end. */
export interface Ending {
  /** From now on the process ends by itself, in order, when this resolves; a second signal ends it on the spot. */
  awaited(): Promise<void>;
}

/** Ends the process on the first signal, unless someone awaits it. What listens for the process's exit hears of it. */
export function watchForEnd(): Ending {
  let first: (() => void) | undefined;
  let heardAt = Number.NEGATIVE_INFINITY;
  for (const [signal, number] of Object.entries(signals))
    process.on(signal, () => {
      if (performance.now() - heardAt < echoMillis) return;
      heardAt = performance.now();
      const end = first ?? (() => process.exit(128 + number));
      first = undefined;
      end();
    });
  return {
    awaited: () =>
      new Promise((resolve) => {
        first = resolve;
      }),
  };
}
