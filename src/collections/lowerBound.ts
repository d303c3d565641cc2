/** The first index from `low` up to, not including, `high` that does not come before; `high` if all do. Binary search. */
export function lowerBound(low: number, high: number, comesBefore: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (comesBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
