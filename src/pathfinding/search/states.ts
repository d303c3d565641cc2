/**
 * The states that a search goes between: an actor, and how many of the actors to be passed a walk has passed when it is there,
 * as one number (passed × actors + actor). `open` tells from where steps are taken, and `to` where each leads: it is asked of
 * every entry that a search looks at.
 */
export class States {
  readonly count: number;
  /** Where walks begin and end: those of a segment between two actors to be passed, if these are its states. */
  readonly start: number;
  readonly end: number;
  /** The first state and the last of the whole way, between which walks pass all. */
  readonly origin: number;
  readonly goal: number;
  readonly #actors: number;
  readonly #via: readonly number[];
  readonly #from: number;
  readonly #to: number;
  readonly #excluded: ReadonlySet<number>;
  /** What is open: where steps lead, but to the actor whose turn it is; and where none leads. */
  #layer = 0;
  #turn = 0;
  #layerInTurn = 0;
  #leftBehind = -1;
  #tooEarly = -1;
  #isFirst = false;

  /**
   * @param actors how many there are
   * @param origin where the whole way begins
   * @param to the actor where it ends
   * @param excluded actors to whom no walk goes first
   * @param segment null where walks begin and end where the whole way does
   */
  constructor(
    actors: number,
    origin: number,
    to: number,
    via: readonly number[],
    excluded: ReadonlySet<number>,
    segment: readonly [start: number, end: number] | null,
  ) {
    this.#actors = actors;
    this.#via = via;
    this.#to = to;
    this.#excluded = excluded;
    this.count = (via.length + 1) * actors;
    this.origin = origin;
    this.goal = via.length * actors + to;
    this.start = segment === null ? origin : segment[0];
    this.end = segment === null ? this.goal : segment[1];
    this.#from = this.actorOf(origin);
  }

  /** The states that walks pass one after the other, from the origin to the goal: in between, those in which they pass an actor. */
  get stops(): number[] {
    const passed = this.passedIn(this.origin);
    const between = this.#via.map((actor, turn) => (turn + 1) * this.#actors + actor).slice(passed);
    return [this.origin, ...between, this.goal];
  }

  /** How many of the actors to be passed a walk has passed when it is there. */
  passedIn(state: number): number {
    return Math.floor(state / this.#actors);
  }

  actorOf(state: number): number {
    return state % this.#actors;
  }

  /** Opens the steps from a state, or backward, those into it. */
  open(state: number, backward: boolean): void {
    const actor = this.actorOf(state);
    const passed = (state - actor) / this.#actors;
    this.#isFirst = false;
    if (backward) {
      const before = this.#turnOf(actor) === -1 ? passed : passed - 1;
      this.#layer = before * this.#actors;
      this.#turn = before - 1;
      this.#layerInTurn = this.#layer;
      this.#leftBehind = this.#to;
      const mayBeFirst = this.#layer === this.origin - this.#from && !this.#excluded.has(actor);
      this.#tooEarly = mayBeFirst ? -1 : this.#from;
    } else {
      this.#layer = passed * this.#actors;
      this.#turn = passed;
      this.#layerInTurn = this.#layer + this.#actors;
      this.#leftBehind = this.#from;
      this.#tooEarly = passed === this.#via.length ? -1 : this.#to;
      this.#isFirst = state === this.origin && this.#excluded.size > 0;
    }
  }

  /** The state that the open step to an actor leads to, or backward, comes from; -1 where no path goes so. */
  to(actor: number): number {
    if (actor === this.#leftBehind || actor === this.#tooEarly) return -1;
    if (this.#isFirst && this.#excluded.has(actor)) return -1;
    const turn = this.#turnOf(actor);
    if (turn === -1) return this.#layer + actor;
    return turn === this.#turn ? this.#layerInTurn + actor : -1;
  }

  /** A loop over so few is faster than a map. */
  #turnOf(actor: number): number {
    for (let turn = 0; turn < this.#via.length; turn++) if (this.#via[turn] === actor) return turn;
    return -1;
  }
}
