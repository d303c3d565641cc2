import type { ArcTable } from "../bidirectional/arcTable.ts";
import type { SearchContext } from "../searchContext.ts";

/** The length of a walk in both measures. */
export interface Distance {
  readonly cost: number;
  readonly hops: number;
}

/** A step in the candidate subgraph. */
export interface CandidateStep {
  /** The vertex that it leads to. */
  readonly vertex: number;
  /** Its cost plus the cost of entering its actor. */
  readonly cost: number;
  /** Its adjacency entries, and whether they belong to the actor that it leads to. */
  readonly begin: number;
  readonly end: number;
  readonly seenFromEnd: boolean;
  /** A lower bound on the distance to the end through this step. */
  readonly estimate: Distance;
}

interface CandidateStepsOptions {
  readonly context: SearchContext;
  readonly forwardArcs: ArcTable;
  readonly backwardArcs: ArcTable;
  /** A lower bound on the distance from the end of this segment to the end of the whole route. */
  readonly after: Distance;
}

/** Above all hops of any search, and above all actors of any graph. The product with the highest cost is below 2⁵³. */
const [hopsRadix, actorsRadix] = [2 ** 8, 2 ** 27];
/** How many steps are sorted at first; each later time, the number of sorted steps doubles. */
const firstBatch = 16;

/**
 * The steps from one vertex, sorted by estimated cost, then by hops, then by the id of the actor. A hub may have a
 * hundred thousand steps, of which a search takes only a few, so they are stored as columns and sorted only as far as
 * they are read.
 */
export class CandidateSteps {
  readonly #options: CandidateStepsOptions;
  /** Per step: the vertex that it leads to. */
  readonly #vertices: number[] = [];
  /** Per step: its forward arc, or -1 minus its backward arc. */
  readonly #arcs: number[] = [];
  /** Per step: estimated cost, hops and the actor's rank in one number. */
  readonly #sortKeys: number[] = [];
  readonly #sorted: CandidateStep[] = [];
  #lastKey = -1;

  constructor(options: CandidateStepsOptions) {
    this.#options = options;
  }

  /** Adds a step with an estimate of the distance to the end of the subgraph. */
  add(vertex: number, arc: number, seenFromEnd: boolean, cost: number, hops: number): void {
    const { rankOf, actorAt } = this.#options.context;
    this.#vertices.push(vertex);
    this.#arcs.push(seenFromEnd ? -1 - arc : arc);
    this.#sortKeys.push((cost * hopsRadix + hops) * actorsRadix + rankOf(actorAt(vertex)));
  }

  /** The step at a position of the sorted order; undefined after the last. */
  at(position: number): CandidateStep | undefined {
    while (this.#sorted.length <= position && this.#sorted.length < this.#sortKeys.length) this.#sortMore();
    return this.#sorted[position];
  }

  /** Selects the next steps in one pass that keeps a sorted list of the best ones seen. */
  #sortMore(): void {
    const count = Math.max(firstBatch, this.#sorted.length);
    const best: number[] = [];
    let worstKey = Number.POSITIVE_INFINITY;
    for (const [index, key] of this.#sortKeys.entries()) {
      if (key <= this.#lastKey || key >= worstKey) continue;
      let at = best.length;
      while (at > 0 && this.#sortKeys[best[at - 1]!]! > key) at--;
      best.splice(at, 0, index);
      if (best.length > count) best.pop();
      if (best.length === count) worstKey = this.#sortKeys[best.at(-1)!]!;
    }
    for (const index of best) this.#sorted.push(this.#stepAt(index));
    this.#lastKey = this.#sortKeys[best.at(-1)!]!;
  }

  #stepAt(index: number): CandidateStep {
    const { forwardArcs, backwardArcs, after } = this.#options;
    const seenFromEnd = this.#arcs[index]! < 0;
    const arc = seenFromEnd ? -1 - this.#arcs[index]! : this.#arcs[index]!;
    const { costs, begins, ends } = seenFromEnd ? backwardArcs : forwardArcs;
    const costAndHops = Math.floor(this.#sortKeys[index]! / actorsRadix);
    return {
      vertex: this.#vertices[index]!,
      cost: costs[arc]!,
      begin: begins[arc]!,
      end: ends[arc]!,
      seenFromEnd,
      estimate: {
        cost: Math.floor(costAndHops / hopsRadix) + after.cost,
        hops: (costAndHops % hopsRadix) + after.hops,
      },
    };
  }
}
