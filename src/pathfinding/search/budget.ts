/** Thrown where a search may not go on: it has looked at as much as it may, or was told so. */
export class OutOfBudget extends Error {}

/** How often the clock is looked at and it is asked whether to go on: every so many relations or labels. */
const interval = 20_000;

/** What a search may spend at the most. */
export interface Limits {
  readonly relations: number;
  readonly labels: number;
  readonly milliseconds: number;
  /** Steps that are tried for one spur before it is searched for as a question of its own. */
  readonly tries: number;
}

/** Most spurs are found after some ten; a search of its own takes as long as some thousand. */
export const usualTries = 1_000;

/** What one search may spend: relations looked at, labels made, time; and whether it may still go on. */
export class Budget {
  /** Relations looked at so far. */
  examined = 0;
  readonly tries: number;
  #labels = 0;
  #nextCheck = interval;
  #limits: Limits;
  readonly #until: number;
  readonly #mayGoOn: () => boolean;

  /** @param mayGoOn asked again and again while the search lasts */
  constructor(limits: Limits, mayGoOn = () => true) {
    this.#limits = limits;
    this.tries = limits.tries;
    this.#until = performance.now() + limits.milliseconds;
    this.#mayGoOn = mayGoOn;
  }

  /** Runs what may look at no more than so many relations. */
  within<Result>(relations: number, run: () => Result): Result {
    const limits = this.#limits;
    this.#limits = { ...limits, relations: Math.min(limits.relations, this.examined + relations) };
    try {
      return run();
    } finally {
      this.#limits = limits;
    }
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
    if (performance.now() > this.#until || !this.#mayGoOn()) throw new OutOfBudget();
  }
}
