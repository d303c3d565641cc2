import { RawabitError } from "../errors/errors.ts";
import type { Query } from "./query.ts";
import type { RunOptions } from "./runOptions.ts";

type LookUp = Query<object, object> & { readonly keys: readonly string[] };
type Params = Readonly<Record<string, unknown>>;

type Run = (query: LookUp, params: Params, options: RunOptions) => Promise<object[]>;

interface Waiting {
  readonly params: Params;
  readonly options: RunOptions;
  resolve(rows: object[]): void;
  reject(error: unknown): void;
}

/** The requests for one query that differ only in what they look up. */
interface Group {
  running: number;
  waiting: Waiting[];
}

/** Statements of a group that run at once, so that a slow one does not delay all others. */
const runningAtOnce = 2;
/** Requests that share a statement, and the entries that each may look up. A larger request has a statement of its own. */
const [requestsAtOnce, entriesOfRequest] = [8, 100];

/**
 * Lets requests share statements: what is looked up while such a statement runs waits, and is then looked up by one. A small
 * statement takes the same time for one actor as for ten. Each request gets all rows, and picks its own.
 */
export class SharedReads {
  readonly #run: Run;
  readonly #groups = new Map<string, Group>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** The caller does not wait longer than its request. */
  read(query: LookUp, params: Params, options: RunOptions): Promise<object[]> {
    if (query.keys.some((key) => listOf(params, key).length > entriesOfRequest))
      return this.#run(query, params, options);
    const others = JSON.stringify(params, (name, value) => (query.keys.includes(name) ? null : value));
    const key = `${query.name} ${options.timeout} ${others}`;
    const group = this.#groups.get(key) ?? { running: 0, waiting: [] };
    this.#groups.set(key, group);
    return new Promise((resolve, reject) => {
      group.waiting.push({ params, options, resolve, reject });
      void this.#runNext(query, key, group);
    });
  }

  async #runNext(query: LookUp, key: string, group: Group): Promise<void> {
    if (group.running >= runningAtOnce) return;
    group.waiting = group.waiting.filter(({ options }) => !options.signal?.aborted);
    const sharing = group.waiting.splice(0, requestsAtOnce);
    if (sharing.length === 0) {
      if (group.running === 0) this.#groups.delete(key);
      return;
    }
    group.running++;
    await this.#runFor(query, sharing);
    group.running--;
    await this.#runNext(query, key, group);
  }

  async #runFor(query: LookUp, sharing: readonly Waiting[]): Promise<void> {
    try {
      const rows = await this.#run(query, paramsOf(query, sharing), optionsOf(sharing));
      for (const { resolve } of sharing) resolve(rows);
    } catch (error) {
      // Unless the database is gone, what one request asks for may be the reason: the others must not suffer from it.
      if (sharing.length === 1 || error instanceof RawabitError) for (const { reject } of sharing) reject(error);
      else await Promise.all(sharing.map((each) => this.#runFor(query, [each])));
    }
  }
}

/** The parameters of a statement that looks up what all of the requests ask for. */
function paramsOf({ keys }: LookUp, sharing: readonly Waiting[]): Params {
  if (sharing.length === 1) return sharing[0]!.params;
  const lists = keys.map((key) => [key, sharing.flatMap(({ params }) => listOf(params, key))]);
  return { ...sharing[0]!.params, ...Object.fromEntries(lists) };
}

function listOf(params: Params, key: string): readonly unknown[] {
  return params[key] as readonly unknown[];
}

/** The statement ends when all of the requests have ended, and sees what any of them has seen. */
function optionsOf(sharing: readonly Waiting[]): RunOptions {
  if (sharing.length === 1) return sharing[0]!.options;
  const controller = new AbortController();
  const { signal } = controller;
  const signals = sharing.map(({ options }) => options.signal);
  const onAbort = () => {
    if (signals.every((each) => each?.aborted)) controller.abort(signals[0]!.reason);
  };
  for (const each of signals) each?.addEventListener("abort", onAbort, { once: true });
  return { ...sharing[0]!.options, signal, seen: sharing.flatMap(({ options }) => options.seen) };
}
