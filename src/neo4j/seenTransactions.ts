/**
 * The last write transactions of which statements have seen something, as Neo4j's bookmarks. A statement with these bookmarks
 * waits until Neo4j has applied the transactions to all its stores and indexes.
 */
export class SeenTransactions {
  #bookmarks: readonly string[] = [];

  get bookmarks(): readonly string[] {
    return this.#bookmarks;
  }

  /** After a statement with the bookmarks `before`, which returned others: they include those. */
  replace(before: readonly string[], after: readonly string[]): void {
    const others = this.#bookmarks.filter((bookmark) => !before.includes(bookmark));
    this.#bookmarks = [...new Set([...others, ...after])];
  }
}

export function bookmarksOf(seen: readonly SeenTransactions[]): string[] {
  return [...new Set(seen.flatMap(({ bookmarks }) => bookmarks))];
}
