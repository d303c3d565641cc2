import { useEffect, useRef, useState } from "react";
import { Fault } from "./faults.ts";

/** How a question stands. */
export interface Asked<Data> {
  /** The answer; while a next one is awaited, the one before. */
  readonly data: Data | undefined;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/**
 * Asks when `key` changes, and ends what was asked before.
 * @param key what the question is, in messages; null asks nothing
 */
export function useAsk<Data>(key: string | null, question: (signal: AbortSignal) => Promise<Data>): Asked<Data> {
  const [state, setState] = useState<{ key: string | null; data?: Data; fault?: Fault | null; busy: boolean }>({
    key: null,
    busy: false,
  });
  const [tries, setTries] = useState(0);
  const controller = useRef<AbortController>(null);
  const asked = useRef(question);
  asked.current = question;
  useEffect(() => {
    if (key === null) return setState({ key, busy: false });
    const abort = new AbortController();
    controller.current = abort;
    setState((before) => ({ ...before, fault: null, busy: true }));
    asked.current(abort.signal).then(
      (data) => abort.signal.aborted || setState({ key, data, fault: null, busy: false }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault("INTERNAL_SERVER_ERROR", String(error));
        setState((before) => ({ ...before, fault, busy: false }));
      },
    );
    return () => abort.abort();
  }, [key, tries]);
  return {
    data: state.data,
    busy: state.busy,
    fault: state.fault ?? null,
    retry: () => setTries(tries + 1),
    cancel: () => {
      controller.current?.abort();
      setState((before) => ({ ...before, busy: false, fault: new Fault("CANCELLED", "") }));
    },
  };
}
