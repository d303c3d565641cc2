/** What a walk to a state has come to: costs in thousandths; the day is `noOrder` where time does not matter. */
export interface Label {
  readonly state: number;
  readonly cost: number;
  readonly hops: number;
  readonly day: number;
  /** A better one has been found since. */
  dominated: boolean;
}

/** The day of labels where time order is not asked for. */
export const noOrder = -0x7fffffff;

/** Labels by state, of which none is dominated: as good in cost, hops and day as another one, and not the same. */
export class Labels {
  readonly #byState = new Map<number, Label[]>();

  /** Keeps a label unless a label of its state is as good in everything; forgets those that it is as good as. */
  add(state: number, cost: number, hops: number, day: number): Label | null {
    const known = this.#byState.get(state);
    if (known === undefined) {
      const label = { state, cost, hops, day, dominated: false };
      this.#byState.set(state, [label]);
      return label;
    }
    for (const other of known) if (other.cost <= cost && other.hops <= hops && other.day <= day) return null;
    const label = { state, cost, hops, day, dominated: false };
    let kept = 0;
    for (const other of known)
      if (cost <= other.cost && hops <= other.hops && day <= other.day) other.dominated = true;
      else known[kept++] = other;
    known.length = kept;
    known.push(label);
    return label;
  }

  at(state: number): readonly Label[] | undefined {
    return this.#byState.get(state);
  }
}

/** Whether a walk to a state and a walk on from it can be one: days count up for the one, and down, negative, for the other. */
export function fit(day: number, dayOnward: number): boolean {
  return day === noOrder || dayOnward === noOrder || day <= -dayOnward;
}
