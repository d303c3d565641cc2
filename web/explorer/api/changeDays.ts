/** The number of days into which a long time is divided. */
const maxDays = 24;
const dayLength = 86_400_000;

/** The days of some moments, each once. */
export function distinctDays(moments: readonly string[]): readonly string[] {
  return [...new Set(moments.map((moment) => moment.slice(0, 10)))];
}

/** At most `maxDays` days from a moment to another one. */
export function spreadDays(first: string, last: number): readonly string[] {
  const start = Date.parse(`${first.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(0, Math.floor((last - start) / dayLength));
  const steps = Math.min(days, maxDays - 1);
  return Array.from({ length: steps + 1 }, (_, step) =>
    new Date(start + Math.round((days * step) / Math.max(1, steps)) * dayLength).toISOString().slice(0, 10),
  );
}
