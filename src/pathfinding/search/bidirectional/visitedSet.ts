import { daysConnect, unreachableDay } from "../traversal/days.ts";

/**
 * The states that a search has reached, or can reach with the labels in its queue: cheaper to write and to read than labels.
 * In time order it also holds the earliest day in each state.
 */
export interface VisitedSet {
  /** Whether a walk of the opposite search that is in a state on `day` can connect to a walk of this search. */
  has(state: number, day: number): boolean;
  add(state: number, day: number): void;
}

/** One bit for each state. One byte each would not fit into the cache of a core. */
export class BitVisitedSet implements VisitedSet {
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

/** The earliest day in each state. */
export class DayVisitedSet implements VisitedSet {
  /** How many days before `unreachableDay` that is; 0 if the state was not reached. */
  readonly #daysLeft: Uint32Array;

  constructor(stateCount: number) {
    this.#daysLeft = new Uint32Array(stateCount);
  }

  has(state: number, day: number): boolean {
    return daysConnect(day, unreachableDay - this.#daysLeft[state]!);
  }

  add(state: number, day: number): void {
    this.#daysLeft[state] = Math.max(this.#daysLeft[state]!, unreachableDay - day);
  }
}
