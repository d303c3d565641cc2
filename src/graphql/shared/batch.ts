import DataLoader from "dataloader";

/**
 * A loader of one value a key: what siblings ask for in the same turn is fetched in one statement.
 * @param fetch the found values by key; a key that is not in it has `missing`
 */
export function loaderOf<Value, Missing>(
  fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing,
): DataLoader<string, Value | Missing> {
  return loaderBy((key) => key, fetch, missing);
}

/** As `loaderOf`, where what is asked for is more than its key. */
export function loaderBy<Asked, Value, Missing>(
  keyOf: (asked: Asked) => string,
  fetch: (asked: readonly Asked[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing,
): DataLoader<Asked, Value | Missing, string> {
  return new DataLoader(
    async (asked) => {
      const found = await fetch(asked);
      return asked.map((each) => found.get(keyOf(each)) ?? missing);
    },
    { cacheKeyFn: keyOf },
  );
}

/** One loader for each set of arguments: only those who ask the same share a statement. */
export function loadersByArgs<Args, Key, Value>(
  create: (args: Args) => DataLoader<Key, Value, string>,
): (args: Args) => DataLoader<Key, Value, string> {
  const loaders = new Map<string, DataLoader<Key, Value, string>>();
  return (args) => {
    const name = JSON.stringify(args);
    const known = loaders.get(name);
    if (known) return known;
    const loader = create(args);
    loaders.set(name, loader);
    return loader;
  };
}

/** Rows by their ids. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** One column of the rows by another. */
export function columns<Row, Key extends keyof Row, Value extends keyof Row>(
  rows: readonly Row[],
  key: Key,
  value: Value,
): Map<Row[Key], Row[Value]> {
  return new Map(rows.map((row) => [row[key], row[value]]));
}
