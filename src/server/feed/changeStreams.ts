import type { ChangeFilter, ChangeRow } from "../../graphql/change/change.queries.ts";
import { changesAfter, placeAfter } from "../../graphql/change/change.service.ts";
import { type ChangeFeedArgs, newestAfter } from "../../graphql/change/changeFeed.ts";
import type { Graph, GraphReader } from "../../neo4j/graph.ts";
import { type RequestLimits, startWork } from "../http/requestSignal.ts";
import { Follower } from "./follower.ts";
import { untilAnswered } from "./patience.ts";
import { SharedWork } from "./sharedWork.ts";

/** Changes of a page, and pages that are read at once when many clients come back. */
const [pageSize, pagesAtOnce] = [100, 4];

interface ChangePage {
  readonly changes: readonly ChangeRow[];
  /** The place up to which the page has all changes. */
  readonly upTo: number;
}

/**
 * The changes of the graph as streams. Each stream knows the place up to which it has sent everything, and reads the next
 * page from the graph when there is more: catching up and following are the same, nothing is kept for slow clients, and
 * streams with the same filter that are equally far share their pages.
 */
export class ChangeStreams {
  readonly #graph: Graph;
  readonly #ends: RequestLimits;
  readonly #follower = new Follower((place) => this.#read((reader) => newestAfter(reader, place)));
  readonly #pages = new SharedWork<ChangePage>(pagesAtOnce);
  /** Stops listening to the writes of this process. */
  readonly close: () => void;

  constructor(graph: Graph, ends: RequestLimits) {
    this.#graph = graph;
    this.#ends = ends;
    this.close = graph.observeWrites(() => this.#follower.written());
  }

  /** How many streams run. */
  get size(): number {
    return this.#follower.followers;
  }

  /** The place that a subscription starts after. @throws BadUserInput if its cursor is unknown */
  async start(reader: GraphReader, { after }: ChangeFeedArgs): Promise<number> {
    return after === null || after === undefined ? this.#follower.look() : placeAfter(reader, after);
  }

  /** The changes after a place that match the filter, in order, without end. */
  async *after(start: number, filter: ChangeFilter, signal: AbortSignal): AsyncGenerator<ChangeRow, void, void> {
    const unfollow = this.#follower.follow();
    try {
      for (let place = start; ; ) {
        await this.#follower.beyond(place, signal);
        const { changes, upTo } = await untilAnswered(signal, () => this.#page(filter, place));
        yield* changes;
        place = upTo;
      }
    } finally {
      unfollow();
    }
  }

  #page(filter: ChangeFilter, after: number): Promise<ChangePage> {
    const { newest } = this.#follower;
    return this.#pages.do(JSON.stringify([filter, after, newest]), () => this.#readPage(filter, after, newest));
  }

  async #readPage(filter: ChangeFilter, after: number, upTo: number): Promise<ChangePage> {
    const changes = await this.#read((reader) => changesAfter(reader, filter, { after, upTo, limit: pageSize }));
    return { changes, upTo: changes.length < pageSize ? upTo : changes.at(-1)!.revision };
  }

  async #read<Result>(read: (reader: GraphReader) => Promise<Result>): Promise<Result> {
    const { signal, end } = startWork(this.#ends);
    try {
      return await read(this.#graph.reader({ signal, timeout: this.#ends.deadline }));
    } finally {
      end();
    }
  }
}
