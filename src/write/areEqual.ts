/** Whether two property values are equal; one that is absent equals null. */
export function areEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
