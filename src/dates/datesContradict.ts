/** Whether two partial dates cannot be of one day: "1961" and "1961-04" can, "1961-04" and "1961-05" cannot. */
export function datesContradict(one: string, other: string): boolean {
  return !one.startsWith(other) && !other.startsWith(one);
}
