import { compareKeys, type RelationAsOf } from "./conditions.ts";
import { counterpartsOf, directionOf, relationsBetween, summaryOf } from "./edges.ts";

export interface NetworkArgs {
  readonly around: readonly string[];
  readonly depth: number;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/** The neighborhood of some actors: breadth first, counterparts with the most relations first, up to maxActors. */
export function networkOf(relations: readonly RelationAsOf[], args: NetworkArgs, everyone: readonly string[]) {
  const { visited, expanded } = breadthFirst(relations, args, everyone);
  const neighbors = new Set(expanded.flatMap((id) => counterpartsOf(relations, id, everyone).map((each) => each.id)));
  const omittedActors = [...neighbors].filter((id) => !visited.includes(id)).length;
  const pairs = visited.flatMap((source) =>
    visited.filter((target) => source < target).map((target) => [source, target] as const),
  );
  const links = pairs
    .map(([source, target]) => ({ source, target, between: relationsBetween(relations, source, target) }))
    .filter(({ between }) => between.length > 0)
    .map(({ source, target, between }) => ({
      source,
      target,
      direction: directionOf(between, source, target),
      ...summaryOf(between),
    }))
    .toSorted((one, other) => compareKeys([one.source, one.target], [other.source, other.target]));
  return { actors: visited, links, truncated: omittedActors > 0, omittedActors };
}

function breadthFirst(relations: readonly RelationAsOf[], args: NetworkArgs, everyone: readonly string[]) {
  const { around, depth, firstPerActor, maxActors } = args;
  const levels = [[...new Set(around)]];
  for (let level = 0; level < depth; level++) {
    const visited = levels.flat();
    const candidates = levels[level]!.flatMap((id) => counterpartsOf(relations, id, everyone).slice(0, firstPerActor))
      .filter(({ id }) => !visited.includes(id))
      .toSorted((one, other) => compareKeys([-one.relationCount, one.id], [-other.relationCount, other.id]));
    const found = [...new Set(candidates.map(({ id }) => id))];
    levels.push(found.slice(0, maxActors - visited.length));
  }
  return { visited: levels.flat(), expanded: levels.slice(0, depth).flat() };
}
