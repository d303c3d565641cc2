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

/** One DataLoader per distinct set of field arguments: only fields with equal arguments share a statement. */
export function loaderPerArgs<Args, Key, Value>(
  create: (args: Args) => DataLoader<Key, Value, string>,
): (args: Args) => DataLoader<Key, Value, string> {
  const loaders = new Map<string, DataLoader<Key, Value, string>>();
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
