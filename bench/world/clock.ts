/** How many records share a revision, as in a transaction of an import. */
export const perRevision = 4_000;

const start = Date.UTC(2026, 0, 1);

/** When the graph took a revision: one per minute. */
export function timeOfRevision(revision: number): Date {
  return new Date(start + revision * 60_000);
}
