import type { SearchContext } from "../searchContext.ts";
import { unreachableDay, untimed } from "../traversal/days.ts";
import { costUnit } from "../traversal/stepCosts.ts";
import type { Frontier } from "./frontier.ts";
import { none } from "./labelTable.ts";
import type { LowerBounds, SearchSide } from "./lowerBounds.ts";
import type { VisitedSet } from "./visitedSet.ts";

/**
 * Which steps are followed: all steps, only steps to states with labels of the opposite search, or only steps to states
 * in its visited set.
 */
type StepFilter = "all" | "labelled" | "visited";

/** Building a visited set for this many states takes about as long as examining one entry without it. */
const statesPerEntry = 32;
/** Looking up one entry takes about as long as reading this many in sequence. */
const entriesPerLookup = 8;

/**
 * Called before a label is added at a vertex that has labels of the opposite search; `theirs` is the first of them.
 * Returns whether one of them completes the label to a wanted walk.
 */
export type OnJoin = (vertex: number, theirs: number, cost: number, hops: number, day: number) => boolean;

interface LabelSettingOptions {
  readonly context: SearchContext;
  readonly side: SearchSide;
  /** The search from the other end. */
  readonly opposite: SearchSide;
  readonly onJoin: OnJoin;
}

/**
 * Label setting from one end: Dijkstra's algorithm with several labels for each state, none of which is better than another
 * in cost, hops and day (Hansen 1980; Martins 1984). It runs in portions and can be resumed.
 */
export class LabelSetting {
  readonly frontier: Frontier;
  readonly bounds: LowerBounds;
  /** Walks that cost more are not wanted. */
  maxCost: number;
  /** The relations examined to expand labels, as estimated by `work`. */
  workDone = 0;
  readonly #context: SearchContext;
  readonly #backward: boolean;
  readonly #opposite: SearchSide;
  readonly #onJoin: OnJoin;
  #workKey = Number.NaN;
  #work = 0;

  constructor({ context, side, opposite, onJoin }: LabelSettingOptions) {
    this.#context = context;
    this.frontier = side.frontier;
    this.bounds = side.bounds;
    this.maxCost = context.maxCost;
    this.#backward = side.frontier.backward;
    this.#opposite = opposite;
    this.#onJoin = onJoin;
  }

  /** The lowest key of the labels not expanded. */
  get minKey(): number {
    return this.frontier.minKey;
  }

  /** Estimates how many relations it takes to raise the lowest key; estimated once for each key. */
  get work(): number {
    const { minKey } = this;
    if (minKey !== this.#workKey) {
      this.#workKey = minKey;
      this.#work = minKey === Number.POSITIVE_INFINITY ? 0 : this.#workAt(minKey, this.#filterAt(minKey));
    }
    return this.#work;
  }

  /** Expands the labels with the lowest key. */
  expandMinKey(): void {
    const { minKey, work, frontier, bounds } = this;
    const filter = this.#filterAt(minKey);
    while (this.minKey === minKey) {
      const label = frontier.pop();
      if (frontier.labels.dominated[label] === 0) this.#expand(label, filter);
    }
    this.workDone += work;
    if (minKey === frontier.firstKey && this.#context.inTimeOrder && bounds.maxDepth > 0)
      bounds.earliestDeparture = frontier.labels.earliestDeparture;
  }

  /** Expands all labels, including the labels that are added on the way. */
  expandAll(): void {
    while (this.minKey !== Number.POSITIVE_INFINITY) this.expandMinKey();
  }

  /**
   * Expands labels only along steps that pass the filter, lowest keys first and up to the key `limit`, until it has
   * examined `maxWork` relations. The labels stay in the queue. Returns the lowest key that would be left if these
   * labels had been expanded fully.
   */
  probe(filter: StepFilter, maxWork: number, limit = this.minKey + costUnit): number {
    // Looking a state up in the visited set is faster than looking for its labels, but the set has to be built.
    if (this.work > this.#context.states.count / statesPerEntry) this.#opposite.frontier.ensureVisited();
    return this.#forEachQueued(filter, maxWork, limit, (label) => this.#expand(label, filter));
  }

  /** As `probe`, but adds states to the visited set instead of labels: a twentieth of the work. */
  markVisited(maxWork: number): number {
    const visited = this.frontier.ensureVisited();
    return this.#forEachQueued("all", maxWork, this.minKey + costUnit, (label) => this.#visitFrom(label, visited));
  }

  #forEachQueued(filter: StepFilter, maxWork: number, limit: number, take: (label: number) => void): number {
    let left = maxWork;
    for (let key = this.minKey; key < limit; key = this.frontier.keyAfter(key)) {
      if (left <= 0) return key;
      left -= this.#workAt(key, filter);
      this.frontier.forEachWithKey(key, take);
    }
    return limit;
  }

  #workAt(key: number, filter: StepFilter): number {
    return this.frontier.workAt(key, filter === "labelled" ? this.#lookupWork : Number.POSITIVE_INFINITY);
  }

  /** The work of looking up all labels of the opposite search among the entries of one actor. */
  get #lookupWork(): number {
    return entriesPerLookup * this.#opposite.frontier.labels.count;
  }

  /** Which steps from labels with a key can be part of wanted walks. */
  #filterAt(key: number): StepFilter {
    return key + costUnit + this.#opposite.bounds.cost(none) > this.maxCost ? "labelled" : "all";
  }

  #visitFrom(label: number, visited: VisitedSet): void {
    const { steps, states } = this.#context;
    const state = this.frontier.stateOf(label);
    const day = this.frontier.labels.days[label]!;
    if (!this.#opposite.bounds.allowsDay(day)) return;
    steps.openAll(states.actorOf(state), this.#backward);
    states.open(state, this.#backward);
    for (let other = steps.advance(); other !== -1; other = steps.advance()) {
      const reached = states.target(other);
      if (reached !== -1) visited.add(reached, day);
    }
  }

  #expand(label: number, filter: StepFilter): void {
    const { labels } = this.frontier;
    const { frontier: opposite, bounds } = this.#opposite;
    const { steps, states, query } = this.#context;
    const state = this.frontier.stateOf(label);
    const hops = labels.hops[label]! + 1;
    if (hops > this.bounds.maxDepth || !bounds.allowsDay(labels.days[label]!)) return;
    if (bounds.byHops !== null && bounds.hopsTo(labels.vertices[label]!) > query.maxHops - hops + 1) return;
    const actor = states.actorOf(state);
    if (filter === "labelled" && this.#lookupWork < steps.entryCount(actor)) this.#expandToLabelled(label, state);
    else {
      states.open(state, this.#backward);
      const day = labels.days[label]!;
      const visited = filter === "all" ? null : opposite.visited;
      steps.openAll(actor, this.#backward);
      for (let other = steps.advance(); other !== -1; other = steps.advance()) {
        const reached = states.target(other);
        if (reached !== -1 && (visited === null || visited.has(reached, day)))
          this.#relax(label, reached, other, filter);
      }
    }
  }

  /** Looks up the states that the opposite search has labelled among an actor's counterparts, instead of reading all. */
  #expandToLabelled(label: number, state: number): void {
    const { steps, states, vertices } = this.#context;
    states.open(state, this.#backward);
    const opposite = this.#opposite.frontier.labels;
    for (let theirs = 0; theirs < opposite.count; theirs++) {
      // Each state once: at the last label of its list.
      if (opposite.nexts[theirs] !== none) continue;
      const reached = vertices.states[opposite.vertices[theirs]!]!;
      const other = states.actorOf(reached);
      if (states.target(other) !== reached) continue;
      steps.openOne(states.actorOf(state), other, this.#backward);
      if (steps.advance() !== -1) this.#relax(label, reached, other, "labelled");
    }
  }

  /** Follows the step at the cursor, which leads to a state of the actor `other`, if it can be part of a wanted walk. */
  #relax(label: number, reached: number, other: number, filter: StepFilter): void {
    const { frontier } = this;
    const { labels } = frontier;
    const { frontier: opposite, bounds } = this.#opposite;
    const { steps, costs, states, vertices, inTimeOrder, query } = this.#context;
    const backward = this.#backward;
    let vertex = vertices.find(reached);
    const theirs = opposite.labels.first(vertex);
    if (theirs === none && (filter === "labelled" || steps.isLeaf(other))) return;
    const hops = labels.hops[label]! + 1;
    if (bounds.hops(vertex, theirs) > query.maxHops - hops) return;
    // The cost that this step may have. The tests that read no relations come first.
    const left = this.maxCost - bounds.cost(theirs) - labels.costs[label]!;
    if (costUnit > left) return;
    // A step includes the cost of the actor that it enters along the walk: in the backward search, the label's own actor.
    const entered = backward ? frontier.stateOf(label) : reached;
    const entryCost = entered === states.goal ? 0 : costs.entry(states.actorOf(entered));
    if (entryCost + costUnit > left || !steps.take() || entryCost + steps.cost > left) return;
    const arrival = inTimeOrder ? steps.arrival(steps.begin, steps.end, labels.days[label]!, backward) : untimed;
    if (arrival === unreachableDay || !bounds.allowsDay(arrival)) return;
    if (filter !== "all" && opposite.visited?.has(reached, arrival) === false) return;
    const cost = labels.costs[label]! + entryCost + steps.cost;
    if (vertex === none) vertex = vertices.add(reached);
    if (theirs !== none && !this.#onJoin(vertex, theirs, cost, hops, arrival) && filter === "labelled") return;
    frontier.arcs.add(vertex, labels.vertices[label]!, entryCost + steps.cost, steps.begin, steps.end);
    frontier.add(vertex, cost, hops, arrival);
  }
}
