/** Thrown where a search may not go on: it has looked at as much as it may, or nobody waits for it any more. */
export class OutOfBudget extends Error {}

/** How often the clock and the flag are looked at: every so many relations or labels. */
const interval = 20_000;

/** What a search may spend at the most. */
export interface Limits {
  readonly relations: number;
  readonly labels: number;
  readonly milliseconds: number;
}

/** What one search may spend: relations looked at, labels made, time; and whether somebody still wants its answer. */
export class Budget {
  /** Relations looked at so far. */
  examined = 0;
  #labels = 0;
  #nextCheck = interval;
  readonly #limits: Limits;
  readonly #until: number;
  readonly #cancelled: Int32Array | undefined;

  /** @param cancelled its first number is other than 0 when nobody waits any more; shared with who asked */
  constructor(limits: Limits, cancelled?: Int32Array) {
    this.#limits = limits;
    this.#until = performance.now() + limits.milliseconds;
    this.#cancelled = cancelled;
  }

  /** @throws OutOfBudget */
  examine(relations: number): void {
    this.examined += relations;
    this.#check();
  }

  /** @throws OutOfBudget */
  label(): void {
    this.#labels++;
    if (this.examined + this.#labels >= this.#nextCheck) this.#check();
  }

  #check(): void {
    if (this.examined > this.#limits.relations || this.#labels > this.#limits.labels) throw new OutOfBudget();
    if (this.examined + this.#labels < this.#nextCheck) return;
    this.#nextCheck = this.examined + this.#labels + interval;
    if (performance.now() > this.#until || (this.#cancelled && Atomics.load(this.#cancelled, 0) !== 0))
      throw new OutOfBudget();
  }
}
