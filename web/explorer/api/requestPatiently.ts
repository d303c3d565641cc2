import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { isDeadlineExceeded, isUnavailable, request } from "./request.ts";
import { watchHealth } from "./watchHealth.ts";

/** Why requests wait for their next attempt. */
export type Trouble = "unavailable" | "deadlineExceeded";

/** Milliseconds before each retry; after the last one, a request fails. */
const delays: Readonly<Record<Trouble, (failures: number) => number | undefined>> = {
  unavailable: (failures) => [1_000, 2_000, 4_000, 8_000][failures] ?? 15_000,
  // Each attempt costs the server its whole deadline.
  deadlineExceeded: (failures) => [2_000, 5_000, 15_000, 30_000][failures],
};

const retries = new EventTarget();
const listeners = new Set<() => void>();
/** One entry for each request that has failed and will be tried again. */
const troubles = new Map<object, Trouble>();
let stopWatching: (() => void) | null = null;

/** Sends waiting requests at once instead of after their delay. A repeated request that hangs is sent anew. */
export function retryNow(): void {
  retries.dispatchEvent(new Event("retry"));
}

/** What keeps requests from their answers; null if nothing does. */
export function currentTrouble(): Trouble | null {
  const all = [...troubles.values()];
  return all.find((trouble) => trouble === "unavailable") ?? all[0] ?? null;
}

/** Calls the listener when `currentTrouble` may have changed. */
export function subscribeToTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Sends one operation until the server answers it. TanStack Query's own retries cannot be hurried: a query that waits
 * for its next attempt waits to the end, even if the server has been back for long.
 * @throws ApiError if the API returns an error that another attempt would not change; AbortError when `signal` aborts
 */
export async function requestPatiently<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const self = {};
  try {
    for (let failures = 0; ; failures++) {
      const attempt = new AbortController();
      const interrupt = () => attempt.abort();
      if (failures > 0) retries.addEventListener("retry", interrupt);
      try {
        return await request(document, variables, AbortSignal.any([signal, attempt.signal]));
      } catch (error) {
        signal.throwIfAborted();
        if (attempt.signal.aborted) continue;
        const trouble = troubleOf(error);
        const delay = trouble && delays[trouble](failures);
        if (!delay) throw error;
        setTrouble(self, trouble);
        await pause(delay, signal);
        signal.throwIfAborted();
      } finally {
        retries.removeEventListener("retry", interrupt);
      }
    }
  } finally {
    setTrouble(self, null);
  }
}

function troubleOf(error: unknown): Trouble | null {
  if (isUnavailable(error)) return "unavailable";
  return isDeadlineExceeded(error) ? "deadlineExceeded" : null;
}

function setTrouble(owner: object, trouble: Trouble | null): void {
  if (trouble === null ? !troubles.delete(owner) : troubles.get(owner) === trouble) return;
  if (trouble !== null) troubles.set(owner, trouble);
  if (troubles.size > 0) stopWatching ??= watchHealth(retryNow);
  else {
    stopWatching?.();
    stopWatching = null;
  }
  for (const listener of listeners) listener();
}

/** Ends after some time, or when somebody calls `retryNow` or `signal` aborts. In a hidden page only the latter two end it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      retries.removeEventListener("retry", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(() => {
      if (!document.hidden) end();
    }, milliseconds);
    retries.addEventListener("retry", end);
    signal.addEventListener("abort", end);
  });
}
