/** Thrown when a search has used up its budget or was cancelled. */
export class BudgetExceeded extends Error {}

/** The clock and the cancel flag are checked each time this many relations and labels were counted. */
const checkInterval = 20_000;

/** The limits of one search. */
export interface SearchLimits {
  readonly relations: number;
  readonly labels: number;
  readonly milliseconds: number;
  /** Steps that `findSpur` may try before the spur is found by a separate search instead. */
  readonly spurAttempts: number;
}

/** Most spurs need about ten attempts; a separate search takes as long as about a thousand. */
export const defaultSpurAttempts = 1_000;

/** Counts what a search uses, and stops it at its limits. */
export class SearchBudget {
  /** Relations examined so far. */
  examined = 0;
  readonly spurAttempts: number;
  #labels = 0;
  #nextCheck = checkInterval;
  #limits: SearchLimits;
  readonly #deadline: number;
  readonly #mayContinue: () => boolean;

  /** @param mayContinue called repeatedly during the search; false stops it */
  constructor(limits: SearchLimits, mayContinue = () => true) {
    this.#limits = limits;
    this.spurAttempts = limits.spurAttempts;
    this.#deadline = performance.now() + limits.milliseconds;
    this.#mayContinue = mayContinue;
  }

  /** Runs a part of the search that may examine at most this many relations more. */
  withRelationLimit<Result>(relations: number, run: () => Result): Result {
    const limits = this.#limits;
    this.#limits = { ...limits, relations: Math.min(limits.relations, this.examined + relations) };
    try {
      return run();
    } finally {
      this.#limits = limits;
    }
  }

  /** Counts relations about to be examined. @throws BudgetExceeded */
  examine(relations: number): void {
    this.examined += relations;
    this.#check();
  }

  /** Counts a label. @throws BudgetExceeded */
  countLabel(): void {
    this.#labels++;
    if (this.examined + this.#labels >= this.#nextCheck) this.#check();
  }

  #check(): void {
    if (this.examined > this.#limits.relations || this.#labels > this.#limits.labels) throw new BudgetExceeded();
    if (this.examined + this.#labels < this.#nextCheck) return;
    this.#nextCheck = this.examined + this.#labels + checkInterval;
    if (performance.now() > this.#deadline || !this.#mayContinue()) throw new BudgetExceeded();
  }
}
