import DataLoader from "dataloader";

/**
 * A DataLoader whose batch function returns a map: keys that siblings load in the same tick share one statement.
 * @param fetch the values found, by key
 * @param missing the value for a key that is not in the map
 */
export function batchLoader<Value, Missing>(
  fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing,
): DataLoader<string, Value | Missing> {
  return keyedBatchLoader((key) => key, fetch, missing);
}

/** Like `batchLoader`, for keys that are objects. @param cacheKeyOf identifies a key in the cache and in the map */
export function keyedBatchLoader<Key, Value, Missing>(
  cacheKeyOf: (key: Key) => string,
  fetch: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing,
): DataLoader<Key, Value | Missing, string> {
  return new DataLoader(
    async (keys) => {
      const found = await fetch(keys);
      return keys.map((key) => found.get(cacheKeyOf(key)) ?? missing);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** What is known now, or will be read. A value that is known costs its fields no promise. */
export type Known<Value> = Value | Promise<Value>;

/** Calls `use` with a value: at once if it is known. */
export function withKnown<Value, Result>(value: Known<Value>, use: (value: Value) => Result): Known<Awaited<Result>> {
  return (value instanceof Promise ? value.then(use) : use(value)) as Known<Awaited<Result>>;
}

/** A DataLoader that also keeps what other statements have read. */
export class KeepingLoader<Key, Value> {
  readonly #loader: DataLoader<Key, Value, string>;
  readonly #nameOf: (key: Key) => string;
  readonly #kept = new Map<string, Value>();

  /** @param nameOf identifies a key among those that are kept */
  constructor(loader: DataLoader<Key, Value, string>, nameOf: (key: Key) => string = String) {
    this.#loader = loader;
    this.#nameOf = nameOf;
  }

  keep(key: Key, value: Value): void {
    this.#kept.set(this.#nameOf(key), value);
  }

  load(key: Key): Known<Value> {
    return this.#kept.get(this.#nameOf(key)) ?? this.#loader.load(key);
  }
}

/** One DataLoader per distinct set of field arguments: only fields with equal arguments share a statement. */
export function loaderPerArgs<Args, Loader>(create: (args: Args) => Loader): (args: Args) => Loader {
  const loaders = new Map<string, Loader>();
  return (args) => {
    const cacheKey = JSON.stringify(args);
    const existing = loaders.get(cacheKey);
    if (existing) return existing;
    const loader = create(args);
    loaders.set(cacheKey, loader);
    return loader;
  };
}

/** The rows by id. */
export function indexById<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows without repetitions: two ids of one actor give the same row. */
export function distinctById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...indexById(rows).values()];
}

/** A map from the values of one column to the values of another. */
export function mapColumns<Row, Key extends keyof Row, Value extends keyof Row>(
  rows: readonly Row[],
  key: Key,
  value: Value,
): Map<Row[Key], Row[Value]> {
  return new Map(rows.map((row) => [row[key], row[value]]));
}
