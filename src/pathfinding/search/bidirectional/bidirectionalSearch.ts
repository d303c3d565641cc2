import { doubleCapacity } from "../../../collections/doubleCapacity.ts";
import type { SearchContext } from "../searchContext.ts";
import { daysConnect } from "../traversal/days.ts";
import { costUnit } from "../traversal/stepCosts.ts";
import type { Frontier } from "./frontier.ts";
import { LabelSetting, type OnJoin } from "./labelSetting.ts";
import { none } from "./labelTable.ts";
import { createSearchSide, type SearchSide } from "./lowerBounds.ts";

/**
 * If all steps cost the same, an expansion settles a whole cost level. Probing then pays off before an expansion that
 * takes more than a quarter of all work so far.
 */
const worthProbing = 4;
/** Adding states to the visited set is this many times faster than adding labels. */
const visitsPerLabel = 16;
/** If one side has this many times more to examine than the other, labelling the whole other side costs less than probing. */
const lopsided = 32;

/**
 * Search from both ends towards each other (Pohl 1971). It always advances the side that will then have examined fewer
 * relations.
 */
export class BidirectionalSearch {
  readonly forward: LabelSetting;
  readonly backward: LabelSetting;
  /** The vertices with labels of both sides that lie on a wanted walk: the first `joinCount` elements. */
  joins = new Int32Array(64);
  joinCount = 0;
  /** The lowest cost of a walk through one of them. */
  bestCost = Number.POSITIVE_INFINITY;
  /** Whether enough paths are known: then their cost bounds the search better than hops do. */
  hasEnoughPaths = false;
  /** By vertex: the cost of the cheapest walk found through it; 0 if there is none. */
  #joinCosts = new Int32Array(64);
  /** An auxiliary search that counts only hops, for tighter bounds. */
  #byHops: BidirectionalSearch | null = null;
  /** The work that this search has done as the auxiliary search of another one. */
  #boundingWork = 0;
  readonly #context: SearchContext;
  /** The covered cost that probing has reached. */
  #probedCost = 0;

  constructor(context: SearchContext) {
    this.#context = context;
    const forward = createSearchSide(context, false);
    const backward = createSearchSide(context, true);
    const onJoinWith =
      ({ frontier }: SearchSide): OnJoin =>
      (...label) =>
        this.#join(frontier, ...label);
    this.forward = new LabelSetting({ context, side: forward, opposite: backward, onJoin: onJoinWith(backward) });
    this.backward = new LabelSetting({ context, side: backward, opposite: forward, onJoin: onJoinWith(forward) });
  }

  /**
   * Every wanted walk of at most this cost has a join. Proof: consider the first state on the walk whose cost from the
   * start is at least the forward key. A step leads to it from a state that costs less, so it has a forward label. The
   * rest of the walk, without its next step, costs less than the backward key, so it has a backward label too.
   */
  get coveredCost(): number {
    return Math.min(Math.max(this.#coverOf(this.forward.minKey, this.backward.minKey), this.#probedCost), this.maxCost);
  }

  /** Whether every wanted walk has a join. */
  get isComplete(): boolean {
    return this.coveredCost === this.maxCost;
  }

  /** Walks that cost more are not wanted. */
  get maxCost(): number {
    return this.forward.maxCost;
  }

  /** A lower bound on the cost of walks from end to end. */
  get costLowerBound(): number {
    return this.bestCost <= this.coveredCost ? this.bestCost : this.coveredCost + 1;
  }

  /** Lowers the cost up to which walks are wanted. */
  limitCost(maxCost: number): void {
    this.forward.maxCost = Math.min(this.maxCost, maxCost);
    this.backward.maxCost = this.forward.maxCost;
  }

  /** Estimates how many relations the next `advance` examines. */
  get nextWork(): number {
    return this.#nextSide.work;
  }

  /**
   * The lowest cost within which walks through `count` different joins were found, or through all joins if there are
   * fewer.
   */
  costOfJoins(count: number): number {
    const costs = this.joins.slice(0, this.joinCount).map((vertex) => this.#joinCosts[vertex]!);
    return costs.sort()[Math.min(count, costs.length) - 1] ?? 0;
  }

  /** Records a walk of a cost through a vertex with labels of both sides. */
  recordJoin(vertex: number, cost: number): void {
    while (vertex >= this.#joinCosts.length) this.#joinCosts = doubleCapacity(this.#joinCosts);
    const known = this.#joinCosts[vertex]!;
    if (known !== 0 && known <= cost) return;
    this.#joinCosts[vertex] = cost;
    this.bestCost = Math.min(this.bestCost, cost);
    if (known !== 0) return;
    if (this.joinCount === this.joins.length) this.joins = doubleCapacity(this.joins);
    this.joins[this.joinCount++] = vertex;
  }

  /**
   * Raises the covered cost, or fully expands labels that were only probed before. An expansion that would take more
   * work than everything so far is preceded by probing, which adds labels only where the sides join. That is much less
   * work, and often suffices. Probing from one side raises the covered cost by one hop, from both sides by two.
   */
  advance(): void {
    if (!this.hasEnoughPaths) this.#boundHops();
    if (this.#byHops?.isComplete) {
      this.#splitByHops(this.#byHops);
      return;
    }
    const side = this.#nextSide;
    const { costs, budget } = this.#context;
    const { examined } = budget;
    const factor = costs.granularity === costUnit ? worthProbing : 1;
    if (factor * side.work <= examined || !(this.#probe(side, examined) || this.#probeBoth(side, examined)))
      side.expandMinKey();
  }

  /** Expands the labels of one side only where they join the other. Returns whether that raises the covered cost. */
  #probe(side: LabelSetting, maxWork: number): boolean {
    const { minKey } = this.#oppositeOf(side);
    if (this.#coverOf(side.minKey + costUnit, minKey) <= this.#probedCost) return false;
    return this.#raiseProbed(side.probe("labelled", Math.max(maxWork, 1)), minKey);
  }

  /**
   * Expands the labels of both sides only where they join: the side with less work marks the states it would reach, the
   * other side expands to these, and then the first side expands to the labels of the other.
   */
  #probeBoth(side: LabelSetting, maxWork: number): boolean {
    const opposite = this.#oppositeOf(side);
    if (this.#coverOf(side.minKey + costUnit, opposite.minKey + costUnit) <= this.#probedCost) return false;
    if (opposite.work > lopsided * side.work) return false;
    const [less, more] = side.work <= opposite.work ? [side, opposite] : [opposite, side];
    const markedKey = less.markVisited(visitsPerLabel * maxWork);
    const probedKey = more.probe("visited", visitsPerLabel * maxWork);
    return this.#raiseProbed(less.probe("labelled", Number.POSITIVE_INFINITY, markedKey), probedKey);
  }

  #raiseProbed(key: number, oppositeKey: number): boolean {
    const before = this.#probedCost;
    this.#probedCost = Math.max(before, this.#coverOf(key, oppositeKey));
    return this.#probedCost > before;
  }

  /**
   * If the costs of steps differ, they say little about hops, and a search between two distant ends with few paths
   * would try every cost up to the highest. An auxiliary search therefore bounds the hops; it may take a quarter of all
   * work.
   */
  #boundHops(): void {
    const { budget } = this.#context;
    if (this.#byHops === null) {
      const context = this.#context.withHopCosts();
      if (context === null) return;
      this.#byHops = new BidirectionalSearch(context);
      this.forward.bounds.byHops = this.#byHops.forward.bounds;
      this.backward.bounds.byHops = this.#byHops.backward.bounds;
    }
    const byHops = this.#byHops;
    while (!byHops.isComplete && byHops.#boundingWork + byHops.nextWork <= budget.examined / 4) {
      byHops.#boundingWork += byHops.nextWork;
      byHops.advance();
    }
  }

  /**
   * Completes the search once the search by hops is complete and so shows how to divide the walks: the forward side
   * searches the first hops of each walk, the backward side the others. This costs about as much as the search by hops
   * did.
   */
  #splitByHops(byHops: BidirectionalSearch): void {
    const { maxHops } = this.#context.query;
    const { forward, backward } = this;
    forward.bounds.maxDepth = Math.min(byHops.forward.minKey / costUnit, maxHops);
    backward.bounds.maxDepth = maxHops - forward.bounds.maxDepth;
    forward.expandAll();
    backward.expandAll();
    this.#probedCost = this.maxCost;
  }

  #coverOf(key: number, oppositeKey: number): number {
    const { granularity } = this.#context.costs;
    return Math.floor((key + oppositeKey + costUnit - 1) / granularity) * granularity;
  }

  /** The side that will have examined fewer relations when its lowest key rises. */
  get #nextSide(): LabelSetting {
    const { forward, backward } = this;
    return forward.workDone + forward.work <= backward.workDone + backward.work ? forward : backward;
  }

  #oppositeOf(side: LabelSetting): LabelSetting {
    return side === this.forward ? this.backward : this.forward;
  }

  #join({ labels }: Frontier, vertex: number, theirs: number, cost: number, hops: number, day: number): boolean {
    const { maxHops } = this.#context.query;
    let best = this.maxCost + 1;
    for (let label = theirs; label !== none; label = labels.nexts[label]!)
      if (hops + labels.hops[label]! <= maxHops && daysConnect(day, labels.days[label]!))
        best = Math.min(best, cost + labels.costs[label]!);
    if (best > this.maxCost) return false;
    this.recordJoin(vertex, best);
    return true;
  }
}
