import type { StepRow } from "./path.queries.ts";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  /** Infinity is allowed where only the first path matters. */
  readonly maxHops: number;
  /** Inner actors that a path passes, in this order. */
  readonly via: readonly string[];
}

export interface FoundPaths {
  /** Each as its steps; by hops, then by the ids of their actors. */
  readonly paths: readonly (readonly StepRow[])[];
  /** False when the search stopped at its budget: there may be more paths. */
  readonly complete: boolean;
  /** Relations looked at. */
  readonly examined: number;
}

/** The usable steps into the actors of a frontier, out of `limit` at the most, and how many relations were looked at. */
export type Expand = (frontier: readonly string[], limit: number) => Promise<Expansion>;

export interface Expansion {
  readonly steps: readonly StepRow[];
  readonly examined: number;
}

const nowhere: Expansion = { steps: [], examined: 0 };

/** What one search may look at: relations read from the graph, and actors visited while paths are put together. */
const budget = { relations: 200_000, visits: 1_000_000 } as const;

/**
 * The shortest loopless paths, fewest hops first. Breadth-first search backwards from `to` gives every actor's distance;
 * a depth-first walk from `from`, which never goes where the hops left would not reach `to`, then lists the paths of one
 * length after another. A path of n hops only needs the steps into actors at distance below n, so no level is read
 * before a path may need it.
 */
export async function shortestPaths(question: PathQuestion, expand: Expand): Promise<FoundPaths> {
  const { from, to, first, maxHops, via } = question;
  if (from === to) return { paths: via.length === 0 ? [[]] : [], complete: true, examined: 0 };
  const distances = new Map([[to, 0]]);
  const steps = new Map<string, StepRow[]>();
  const paths: (readonly StepRow[])[] = [];
  const spent = { visits: 0 };
  let examined = 0;
  let frontier = [to];
  // A loopless path has fewer hops than there are actors that can reach `to`.
  for (let hops = 1; hops <= maxHops && (frontier.length > 0 || hops < distances.size); hops++) {
    const found = frontier.length === 0 ? nowhere : await expand(frontier, budget.relations - examined + 1);
    examined += found.examined;
    const reached: string[] = [];
    for (const row of found.steps) {
      const known = steps.get(row.fromId);
      if (known) known.push(row);
      else steps.set(row.fromId, [row]);
      if (distances.has(row.fromId)) continue;
      distances.set(row.fromId, hops);
      reached.push(row.fromId);
    }
    // Whatever leads into `from` would close a loop.
    frontier = reached.filter((id) => id !== from);
    for (const path of pathsOfLength(hops, question, steps, distances, spent)) {
      paths.push(path);
      if (paths.length === first) return { paths, complete: true, examined };
    }
    if (examined > budget.relations || spent.visits > budget.visits) return { paths, complete: false, examined };
  }
  return { paths, complete: true, examined };
}

/** The loopless paths of exactly so many hops that pass `via` in order, by the ids of their actors. */
function* pathsOfLength(
  hops: number,
  { from, to, via }: PathQuestion,
  steps: ReadonlyMap<string, readonly StepRow[]>,
  distances: ReadonlyMap<string, number>,
  spent: { visits: number },
): Generator<readonly StepRow[]> {
  const path: StepRow[] = [];
  const onPath = new Set([from]);
  yield* walk(from, 0);

  function* walk(at: string, passed: number): Generator<readonly StepRow[]> {
    const left = hops - path.length - 1;
    for (const step of sorted(steps.get(at) ?? [])) {
      if (++spent.visits > budget.visits) return;
      const next = step.intoId;
      if (onPath.has(next) || (distances.get(next) ?? Infinity) > left || (next === to) !== (left === 0)) continue;
      const nowPassed = via[passed] === next ? passed + 1 : passed;
      // What is still to be passed needs an inner actor each.
      if (via.length - nowPassed > Math.max(0, left - 1)) continue;
      path.push(step);
      onPath.add(next);
      if (left === 0) yield [...path];
      else yield* walk(next, nowPassed);
      onPath.delete(next);
      path.pop();
    }
  }
}

function sorted(steps: readonly StepRow[]): readonly StepRow[] {
  return [...steps].sort((one, other) => (one.intoId < other.intoId ? -1 : 1));
}
