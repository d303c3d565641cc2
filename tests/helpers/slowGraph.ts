import { Graph, type GraphReader, type ReadOptions } from "../../src/neo4j/graph.ts";

/** A graph whose reads wait until `answer` is called, or until their request ends. */
export class SlowGraph extends Graph {
  waiting = 0;
  answer = () => {};
  readonly #answers = new Promise<void>((resolve) => {
    this.answer = resolve;
  });

  override reader(options: ReadOptions = {}): GraphReader {
    const reader = super.reader(options);
    const aborted = new Promise((_resolve, reject) =>
      options.signal?.addEventListener("abort", () => reject(options.signal!.reason)),
    );
    // A request may end while it reads nothing.
    aborted.catch(() => {});
    return {
      read: async (query, params) => {
        this.waiting++;
        await Promise.race([this.#answers, aborted]);
        return reader.read(query, params);
      },
    };
  }
}
