import { inOrder, type Known, listKey, relationsThat, type Where } from "./conditions.ts";
import type { History } from "./history.ts";
import { counterpartsOf, directionOf, tiesOf } from "./ties.ts";

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

/** The relations that a step may take, best evidenced first. */
export function stepRelations(relations: readonly Known[], from: string, to: string, direction = "ANY"): Known[] {
  return relations
    .filter(({ record }) =>
      tiesOf(record).some(
        (tie) =>
          (tie.from === from && tie.to === to) ||
          (tie.from === to && tie.to === from && (direction === "ANY" || !tie.directed)),
      ),
    )
    .toSorted((one, other) => inOrder(evidenceKey(one), evidenceKey(other)));
}

function evidenceKey(known: Known) {
  return [-known.sources, -(known.record.confidence ?? -1), ...listKey(known)];
}

/** Every loopless sequence of actors that satisfies the question, by hops, then by ids. */
export function sequences(
  history: History,
  { from, to, maxHops, where }: PathArgs,
  everyone: readonly string[],
): string[][] {
  const { direction, avoid = [], via = [], maxDegree = Infinity } = where;
  const relations = relationsThat(history, where, ["ASSERTED"]);
  const current = relationsThat(history, {}, ["ASSERTED"]);
  const isPassable = (id: string) =>
    id === to || (!avoid.includes(id) && counterpartsOf(current, id, everyone).length <= maxDegree);
  const passable = everyone.filter(isPassable);
  const nextOf = new Map(
    everyone.map((id) => [
      id,
      passable.filter((next) => next !== id && stepRelations(relations, id, next, direction).length > 0),
    ]),
  );
  const found: string[][] = [];
  follow([from]);
  return found
    .filter((sequence) => isInOrder(via, sequence.slice(1, -1)))
    .toSorted((one, other) => inOrder([one.length, ...one], [other.length, ...other]));

  function follow(sequence: readonly string[]): void {
    const last = sequence.at(-1)!;
    if (last === to) found.push([...sequence]);
    else if (sequence.length <= maxHops)
      for (const next of nextOf.get(last)!) if (!sequence.includes(next)) follow([...sequence, next]);
  }
}

function isInOrder(via: readonly string[], inner: readonly string[]): boolean {
  const places = via.map((id) => inner.indexOf(id));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** A path as an answer shows it. */
export function pathOf(history: History, sequence: readonly string[], where: PathConditions) {
  const relations = relationsThat(history, where, ["ASSERTED"]);
  const steps = sequence.slice(1).map((to, index) => {
    const from = sequence[index]!;
    const taken = stepRelations(relations, from, to, where.direction);
    const direction = where.direction === "FORWARD" ? forwardOnly(taken, from, to) : directionOf(taken, from, to);
    return { from, to, direction, relationCount: taken.length, relations: taken.map(({ record }) => record.id) };
  });
  return { hops: steps.length, cost: steps.length, actors: [...sequence], steps };
}

/** A relation whose edges run both ways is taken forward only. */
function forwardOnly(taken: readonly Known[], from: string, to: string): string {
  return directionOf(taken, from, to) === "FORWARD" || directionOf(taken, from, to) === "BOTH" ? "FORWARD" : "NONE";
}
