import { compareKeys, listSortKey, matchingRelations, type RelationAsOf, type Where } from "./conditions.ts";
import { counterpartsOf, directionOf, edgesOf } from "./edges.ts";
import type { History } from "./history.ts";

export interface PathConditions extends Omit<Where, "with"> {
  readonly direction?: "ANY" | "FORWARD";
  readonly avoid?: readonly string[];
  readonly via?: readonly string[];
  readonly maxDegree?: number;
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly where: PathConditions;
}

/** The relations that a step may use, those with the most sources first. */
export function stepRelations(
  relations: readonly RelationAsOf[],
  from: string,
  to: string,
  direction = "ANY",
): RelationAsOf[] {
  return relations
    .filter(({ record }) =>
      edgesOf(record).some(
        (edge) =>
          (edge.from === from && edge.to === to) ||
          (edge.from === to && edge.to === from && (direction === "ANY" || !edge.directed)),
      ),
    )
    .toSorted((one, other) => compareKeys(evidenceSortKey(one), evidenceSortKey(other)));
}

function evidenceSortKey(known: RelationAsOf) {
  return [-known.sources, -(known.record.confidence ?? -1), ...listSortKey(known)];
}

/** Every loopless sequence of actors that satisfies the query, by hops, then by ids. */
export function pathSequences(
  history: History,
  { from, to, maxHops, where }: PathArgs,
  everyone: readonly string[],
): string[][] {
  const { direction, avoid = [], via = [], maxDegree = Infinity } = where;
  const relations = matchingRelations(history, where, ["ASSERTED"]);
  const current = matchingRelations(history, {}, ["ASSERTED"]);
  const isPassable = (id: string) =>
    id === to || (!avoid.includes(id) && counterpartsOf(current, id, everyone).length <= maxDegree);
  const passable = everyone.filter(isPassable);
  const successors = new Map(
    everyone.map((id) => [
      id,
      passable.filter((next) => next !== id && stepRelations(relations, id, next, direction).length > 0),
    ]),
  );
  const found: string[][] = [];
  follow([from]);
  return found
    .filter((sequence) => visitsInOrder(via, sequence.slice(1, -1)))
    .toSorted((one, other) => compareKeys([one.length, ...one], [other.length, ...other]));

  function follow(sequence: readonly string[]): void {
    const last = sequence.at(-1)!;
    if (last === to) found.push([...sequence]);
    else if (sequence.length <= maxHops)
      for (const next of successors.get(last)!) if (!sequence.includes(next)) follow([...sequence, next]);
  }
}

function visitsInOrder(via: readonly string[], inner: readonly string[]): boolean {
  const positions = via.map((id) => inner.indexOf(id));
  return positions.every((position, index) => position > (positions[index - 1] ?? -1));
}

/** A path in the form of the answer. */
export function pathOf(history: History, sequence: readonly string[], where: PathConditions) {
  const relations = matchingRelations(history, where, ["ASSERTED"]);
  const steps = sequence.slice(1).map((to, index) => {
    const from = sequence[index]!;
    const used = stepRelations(relations, from, to, where.direction);
    const direction = where.direction === "FORWARD" ? forwardOnly(used, from, to) : directionOf(used, from, to);
    return { from, to, direction, relationCount: used.length, relations: used.map(({ record }) => record.id) };
  });
  return { hops: steps.length, cost: steps.length, actors: [...sequence], steps };
}

/** A relation with edges in both directions is used forward only. */
function forwardOnly(used: readonly RelationAsOf[], from: string, to: string): string {
  return directionOf(used, from, to) === "FORWARD" || directionOf(used, from, to) === "BOTH" ? "FORWARD" : "NONE";
}
