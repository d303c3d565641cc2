import { inOrder, type Known } from "./conditions.ts";
import { counterpartsOf, directionOf, summaryOf, tying } from "./ties.ts";

export interface NetworkArgs {
  readonly around: readonly string[];
  readonly depth: number;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/** The part of the graph around some actors: breadth first, from each its most tied counterparts, while there is room. */
export function networkOf(relations: readonly Known[], args: NetworkArgs, everyone: readonly string[]) {
  const { shown, expanded } = reachedFrom(relations, args, everyone);
  const neighbours = new Set(expanded.flatMap((id) => counterpartsOf(relations, id, everyone).map((each) => each.id)));
  const omittedActors = [...neighbours].filter((id) => !shown.includes(id)).length;
  const pairs = shown.flatMap((source) =>
    shown.filter((target) => source < target).map((target) => [source, target] as const),
  );
  const links = pairs
    .map(([source, target]) => ({ source, target, between: tying(relations, source, target) }))
    .filter(({ between }) => between.length > 0)
    .map(({ source, target, between }) => ({
      source,
      target,
      direction: directionOf(between, source, target),
      ...summaryOf(between),
    }))
    .toSorted((one, other) => inOrder([one.source, one.target], [other.source, other.target]));
  return { actors: shown, links, truncated: omittedActors > 0, omittedActors };
}

function reachedFrom(relations: readonly Known[], args: NetworkArgs, everyone: readonly string[]) {
  const { around, depth, firstPerActor, maxActors } = args;
  const levels = [[...new Set(around)]];
  for (let level = 0; level < depth; level++) {
    const shown = levels.flat();
    const candidates = levels[level]!.flatMap((id) => counterpartsOf(relations, id, everyone).slice(0, firstPerActor))
      .filter(({ id }) => !shown.includes(id))
      .toSorted((one, other) => inOrder([-one.relationCount, one.id], [-other.relationCount, other.id]));
    const found = [...new Set(candidates.map(({ id }) => id))];
    levels.push(found.slice(0, maxActors - shown.length));
  }
  return { shown: levels.flat(), expanded: levels.slice(0, depth).flat() };
}
