/** So many records share a revision, as in a transaction of the writer. */
export const perRevision = 4_000;

const start = Date.UTC(2026, 0, 1);

/** When the graph took a revision: a minute after the one before. */
export function momentOf(revision: number): Date {
  return new Date(start + revision * 60_000);
}
