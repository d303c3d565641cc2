/** Yields the same items, and fetches each while the one before it is processed. */
export async function* prefetch<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const fetch = () => {
    const next = iterator.next();
    // The error is thrown when the item is awaited; until then Node must not report it as unhandled.
    next.catch(() => {});
    return next;
  };
  let next = fetch();
  try {
    for (let { done, value } = await next; !done; { done, value } = await next) {
      next = fetch();
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
