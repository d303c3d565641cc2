/** Smaller numbers first. */
export function compareNumbers(one: number, other: number): number {
  return one - other;
}
