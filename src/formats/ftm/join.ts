/** Pairs of two streams in the order of their ids: each of the left, with that of the right that has its id, if there is one. */
export async function* joined<Left extends { readonly id: string }, Right extends { readonly id: string }>(
  left: AsyncIterable<Left>,
  right: AsyncIterable<Right>,
): AsyncGenerator<{ readonly left: Left; readonly right: Right | undefined }> {
  const rights = right[Symbol.asyncIterator]();
  try {
    let next = await rights.next();
    for await (const each of left) {
      while (!next.done && next.value.id < each.id) next = await rights.next();
      yield { left: each, right: !next.done && next.value.id === each.id ? next.value : undefined };
    }
  } finally {
    await rights.return?.();
  }
}
