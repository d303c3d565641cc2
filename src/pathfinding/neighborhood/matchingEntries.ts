import { NumberSet } from "../../collections/numberSet.ts";
import { indexOfId } from "../projection/idTable.ts";
import { edgeFields, modalityNames, type Projection } from "../projection/projection.ts";
import type { SearchBudget } from "../search/searchBudget.ts";
import { createEdgeFilter } from "../search/traversal/edgeFilter.ts";
import type { NeighborhoodConditions } from "./neighborhoodQuestion.ts";

/** The adjacency entries of a projection whose relations satisfy the conditions of a question. */
export class MatchingEntries {
  readonly projection: Projection;
  readonly #budget: SearchBudget;
  readonly #accepts: (entry: number) => boolean;
  readonly #counted: NumberSet;

  constructor(projection: Projection, where: NeighborhoodConditions, budget: SearchBudget) {
    this.projection = projection;
    this.#budget = budget;
    this.#counted = new NumberSet(projection.relationCount);
    this.#accepts = this.#testOf(where);
  }

  /**
   * Calls `visit` for each counterpart of an actor by such relations, with the entries that match, in the order of the
   * projection's actors. The array is reused for the next counterpart.
   */
  forEachCounterpart(actor: number, visit: (counterpart: number, entries: readonly number[]) => void): void {
    const { from, to, neighbours } = this.projection.adjacency;
    // An actor that was created after the projection's revision has no row.
    const [begin, end] = [from[actor] ?? 0, to[actor] ?? 0];
    this.#budget.examine(end - begin);
    const entries: number[] = [];
    for (let entry = begin; entry < end; entry++) {
      if (this.#accepts(entry)) entries.push(entry);
      if (entries.length === 0 || (entry + 1 < end && neighbours[entry + 1] === neighbours[entry])) continue;
      visit(neighbours[entry]!, entries);
      entries.length = 0;
    }
  }

  /** Calls `visit` for each edge of such a relation at an actor, also for one from the actor to itself. */
  forEachEdge(actor: number, visit: (edge: number, entry: number) => void): void {
    this.#forEachEntry(actor, this.#accepts, (entry) => visit(this.projection.adjacency.edges[entry]!, entry));
  }

  relationOf(edge: number): number {
    return this.projection.edges[edge * edgeFields.size + edgeFields.relation]!;
  }

  /** The number of distinct relations of some entries. */
  countRelations(entries: readonly number[]): number {
    if (entries.length === 1) return 1;
    for (const entry of entries) this.#counted.add(this.relationOf(this.projection.adjacency.edges[entry]!));
    const { size } = this.#counted;
    this.#counted.clear();
    return size;
  }

  #testOf({ with: participants, modalities = modalityNames, ...where }: NeighborhoodConditions) {
    const { flags, edges } = this.projection.adjacency;
    const { leaving, matches } = createEdgeFilter(this.projection, { ...where, modalities });
    const satisfies = (entry: number) => leaving[flags[entry]!] === 1 && (matches === null || matches(edges[entry]!));
    if (participants === undefined) return satisfies;
    const together = this.#relationsOfAll(participants, satisfies);
    return (entry: number) => together.has(this.relationOf(edges[entry]!)) && satisfies(entry);
  }

  /** The relations in which all of the actors participate. At any time, the graph knows one version of each. */
  #relationsOfAll(ids: readonly string[], satisfies: (entry: number) => boolean): ReadonlySet<number> {
    const { edges } = this.projection.adjacency;
    const relationsOf = (actor: number) => {
      const relations = new Set<number>();
      this.#forEachEntry(actor, satisfies, (entry) => relations.add(this.relationOf(edges[entry]!)));
      return relations;
    };
    const [first, ...others] = ids.map((id) => relationsOf(indexOfId(this.projection.actors, id)));
    return new Set([...first!].filter((relation) => others.every((relations) => relations.has(relation))));
  }

  /** Visits the entries of an actor that satisfy a test, also those of relations from the actor to itself. */
  #forEachEntry(actor: number, satisfies: (entry: number) => boolean, visit: (entry: number) => void): void {
    const { from, loopsTo } = this.projection.adjacency;
    const [begin, end] = [from[actor] ?? 0, loopsTo[actor] ?? 0];
    this.#budget.examine(end - begin);
    for (let entry = begin; entry < end; entry++) if (satisfies(entry)) visit(entry);
  }
}
