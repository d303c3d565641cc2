import { fit } from "./labels.ts";
import { noDay } from "./steps.ts";

/** A set of states, of those that a search comes to; in time order with the first day on which it may be there. */
export interface Marks {
  /** Whether a walk that is at the state on such a day, coming from the other end, may fit one of the search. */
  has(state: number, day: number): boolean;
  add(state: number, day: number): void;
}

/** A bit for each state: a byte would no longer fit into a core's own cache. */
export class StateMarks implements Marks {
  readonly #bits: Int32Array;

  constructor(stateCount: number) {
    this.#bits = new Int32Array((stateCount + 31) >> 5);
  }

  has(state: number): boolean {
    return ((this.#bits[state >> 5]! >> (state & 31)) & 1) === 1;
  }

  add(state: number): void {
    this.#bits[state >> 5]! |= 1 << (state & 31);
  }
}

/** The first day for each state. */
export class DayMarks implements Marks {
  /** How long before `noDay` that is; 0 for none. */
  readonly #lead: Uint32Array;

  constructor(stateCount: number) {
    this.#lead = new Uint32Array(stateCount);
  }

  has(state: number, day: number): boolean {
    return fit(day, noDay - this.#lead[state]!);
  }

  add(state: number, day: number): void {
    this.#lead[state] = Math.max(this.#lead[state]!, noDay - day);
  }
}
