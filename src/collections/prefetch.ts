/** The same items, each fetched while the one before is worked on. */
export async function* prefetch<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const fetch = () => {
    const next = iterator.next();
    // Whoever awaits it hears of it; until then it is nobody's.
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
