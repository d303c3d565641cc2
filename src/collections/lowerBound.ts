/** The first place from `low` up to, not including, `high` that does not come before; `high` where all do. Binary search. */
export function lowerBound(low: number, high: number, comesBefore: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (comesBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
