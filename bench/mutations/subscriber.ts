import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

/** A page that shows what changes: it notes when it has learned of each change. */
export class Subscriber {
  readonly #client;
  readonly #arrivals = new Map<string, number>();
  readonly #waiting = new Map<string, (at: number) => void>();

  /** @param url of the endpoint */
  constructor(url: string) {
    this.#client = createClient({
      url: url.replace("http", "ws"),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const next = ({ data }: { data?: { changes: { id: string } } | null }) => this.#take(data!.changes.id);
    this.#client.subscribe<{ changes: { id: string } }>(
      { query: "subscription { changes { id operation } }" },
      { next, error: () => {}, complete: () => {} },
    );
  }

  /** When it has learned of the change, as `performance.now` tells time. */
  arrivalOf(change: string): Promise<number> {
    const at = this.#arrivals.get(change);
    return at === undefined ? new Promise((resolve) => this.#waiting.set(change, resolve)) : Promise.resolve(at);
  }

  async close(): Promise<void> {
    await this.#client.dispose();
  }

  #take(change: string): void {
    const at = performance.now();
    this.#arrivals.set(change, at);
    this.#waiting.get(change)?.(at);
  }
}
