import { useSyncExternalStore } from "react";

/** Whether the server answers: known from the questions that are put to it. */
class Connection {
  private gone = false;
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Set<() => void>();

  readonly isGone = () => this.gone;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  tell(gone: boolean): void {
    if (gone === this.gone) return;
    this.gone = gone;
    for (const listener of this.listeners) listener();
  }

  /** Waits before the next try; ends early when the reader says so. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      const end = () => {
        clearTimeout(timer);
        this.waiting.delete(end);
        resolve();
      };
      this.waiting.add(end);
      signal.addEventListener("abort", end, { once: true });
    });
  }

  /** Tries again at once what waits. */
  readonly tryNow = (): void => {
    for (const end of [...this.waiting]) end();
  };
}

export const connection = new Connection();
if (typeof window !== "undefined") window.addEventListener("online", connection.tryNow);

export function useGone(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isGone);
}
