/** Two states between which walks are searched. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

interface StateSpaceOptions {
  readonly actorCount: number;
  /** The state in which all walks begin. */
  readonly origin: number;
  /** The actor at which they end. */
  readonly to: number;
  readonly via: readonly number[];
  /** Actors that the first step may not enter. */
  readonly excludedFirst: ReadonlySet<number>;
  /** Restricts the space's start and end to a part of the route. */
  readonly segment?: Segment | undefined;
}

/**
 * The states that a search moves between. A state is an actor together with the number of `via` actors that a walk has
 * passed by then, as one number: passed × actorCount + actor. `open` selects the state whose steps are followed, and
 * `target` gives the state that each of them leads to; it is called for every entry that a search examines.
 */
export class StateSpace {
  readonly count: number;
  /** Where the walks of this search begin and end. */
  readonly start: number;
  readonly end: number;
  /** Where the whole route begins and ends; the same as `start` and `end` except in a segment. */
  readonly origin: number;
  readonly goal: number;
  readonly #actorCount: number;
  readonly #via: readonly number[];
  readonly #from: number;
  readonly #to: number;
  readonly #excludedFirst: ReadonlySet<number>;
  /** For the opened state: the first state of the layer that steps lead to. A layer has one state for each actor. */
  #layer = 0;
  /** The position in `via` of the actor that changes the layer, and the layer that it leads to. */
  #turn = 0;
  #layerInTurn = 0;
  /**
   * Actors that no step may lead to: the end from which walks start, and the end that it is too early to reach. -1 for
   * none.
   */
  #leftBehind = -1;
  #tooEarly = -1;
  #isFirst = false;

  constructor({ actorCount, origin, to, via, excludedFirst, segment }: StateSpaceOptions) {
    this.#actorCount = actorCount;
    this.#via = via;
    this.#to = to;
    this.#excludedFirst = excludedFirst;
    this.count = (via.length + 1) * actorCount;
    this.origin = origin;
    this.goal = via.length * actorCount + to;
    this.start = segment?.start ?? origin;
    this.end = segment?.end ?? this.goal;
    this.#from = this.actorOf(origin);
  }

  /** The states that every walk passes, in order: the origin, the state in which it reaches each `via` actor, the goal. */
  get stops(): number[] {
    const passed = this.viaPassed(this.origin);
    const between = this.#via.map((actor, turn) => (turn + 1) * this.#actorCount + actor).slice(passed);
    return [this.origin, ...between, this.goal];
  }

  /** How many of the `via` actors a walk has passed in this state. */
  viaPassed(state: number): number {
    return Math.floor(state / this.#actorCount);
  }

  actorOf(state: number): number {
    return state % this.#actorCount;
  }

  /** Selects the state whose outgoing steps are followed, or with `backward` its incoming steps. */
  open(state: number, backward: boolean): void {
    const actor = this.actorOf(state);
    const passed = (state - actor) / this.#actorCount;
    this.#isFirst = false;
    if (backward) {
      const before = this.#turnOf(actor) === -1 ? passed : passed - 1;
      this.#layer = before * this.#actorCount;
      this.#turn = before - 1;
      this.#layerInTurn = this.#layer;
      this.#leftBehind = this.#to;
      const mayBeFirst = this.#layer === this.origin - this.#from && !this.#excludedFirst.has(actor);
      this.#tooEarly = mayBeFirst ? -1 : this.#from;
    } else {
      this.#layer = passed * this.#actorCount;
      this.#turn = passed;
      this.#layerInTurn = this.#layer + this.#actorCount;
      this.#leftBehind = this.#from;
      this.#tooEarly = passed === this.#via.length ? -1 : this.#to;
      this.#isFirst = state === this.origin && this.#excludedFirst.size > 0;
    }
  }

  /** The state at the other end of a step between the opened state and an actor; -1 if no path may take that step. */
  target(actor: number): number {
    if (actor === this.#leftBehind || actor === this.#tooEarly) return -1;
    if (this.#isFirst && this.#excludedFirst.has(actor)) return -1;
    const turn = this.#turnOf(actor);
    if (turn === -1) return this.#layer + actor;
    return turn === this.#turn ? this.#layerInTurn + actor : -1;
  }

  /** The position of an actor in `via`; -1 if it is not there. For so few actors a loop is faster than a map. */
  #turnOf(actor: number): number {
    for (let turn = 0; turn < this.#via.length; turn++) if (this.#via[turn] === actor) return turn;
    return -1;
  }
}
