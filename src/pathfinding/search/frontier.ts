import { Arcs } from "./arcs.ts";
import { Buckets } from "./buckets.ts";
import { Labels, none } from "./labels.ts";
import { DayMarks, type Marks, StateMarks } from "./marks.ts";
import type { Terrain } from "./terrain.ts";

/**
 * What a search from one end has reached: its labels, those that wait to be gone on from, the steps that it has taken. A label
 * waits until what its next steps begin at is due: from the start that is its cost, from the end with that of entering its actor.
 */
export class Frontier {
  readonly labels = new Labels();
  readonly arcs = new Arcs();
  /** The states where there are labels, or may be some once those that wait are expanded; null as long as nobody has asked. */
  marks: Marks | null = null;
  readonly #terrain: Terrain;
  readonly #backward: boolean;
  readonly #queue: Buckets;

  constructor(terrain: Terrain, backward: boolean) {
    this.#terrain = terrain;
    this.#backward = backward;
    this.#queue = new Buckets(terrain.ceiling, terrain.costs.grain);
  }

  /** When the first of the labels that wait is due; Infinity where none waits. */
  get key(): number {
    return this.#queue.key;
  }

  /** The state of a label. */
  stateOf(label: number): number {
    return this.#terrain.places.states[this.labels.places[label]!]!;
  }

  /** Takes in a label, which then waits for its turn, unless there is one as good; `none` if so. */
  offer(place: number, cost: number, hops: number, day: number): number {
    const added = this.labels.add(place, cost, hops, day);
    if (added === none) return none;
    this.#terrain.budget.label();
    this.marks?.add(this.#terrain.places.states[place]!, day);
    const due = this.#dueAt(place, cost);
    if (due <= this.#terrain.ceiling) this.#queue.push(added, due);
    return added;
  }

  /** Takes one of the first labels that are due, which waits no more. */
  pop(): number {
    return this.#queue.pop();
  }

  /** Calls `take` for the labels that are due then, which go on waiting. */
  eachAt(due: number, take: (label: number) => void): void {
    for (let label = this.#queue.first(due); label !== none; label = this.#queue.next(label))
      if (this.labels.dominated[label] === 0) take(label);
  }

  /** When the first of the labels is due that wait and are due later. */
  after(due: number): number {
    return this.#queue.from(due + 1);
  }

  /** About how many relations it takes to go on from the labels that are due then, each taking so many at the most. */
  workAt(due: number, most: number): number {
    const { steps, states } = this.#terrain;
    let work = 0;
    for (let label = this.#queue.first(due); label !== none; label = this.#queue.next(label))
      work += Math.min(steps.entriesOf(states.actorOf(this.stateOf(label))), most);
    return work;
  }

  /** The marks: those of the states with labels, at first. */
  marked(): Marks {
    if (this.marks === null) {
      const { inTimeOrder, states } = this.#terrain;
      this.marks = inTimeOrder ? new DayMarks(states.count) : new StateMarks(states.count);
      for (let label = 0; label < this.labels.count; label++)
        this.marks.add(this.stateOf(label), this.labels.days[label]!);
    }
    return this.marks;
  }

  /** When a label is due; Infinity where walks end. */
  #dueAt(place: number, cost: number): number {
    const { costs, places, states } = this.#terrain;
    const state = places.states[place]!;
    if (state === (this.#backward ? states.start : states.end)) return Number.POSITIVE_INFINITY;
    return this.#backward && state !== states.goal ? cost + costs.entry(states.actorOf(state)) : cost;
  }
}
