import { bestPaths } from "./bestPaths.ts";
import { OutOfBudget } from "./budget.ts";
import { Segments } from "./segments.ts";
import { actorsOf, joined, startOf, type Walk } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

export interface Found {
  readonly walks: readonly Walk[];
  readonly complete: boolean;
}

/** How much more has to be looked at before it is worth another look into the corridor. */
const growth = 1.5;
/** So many states where the two sides meet for each path that is wanted: several may be on one path. */
const statesForAPath = 4;

/**
 * The best loopless paths; as many as were found where the budget did not suffice.
 *
 * Two searches grow towards each other, in each segment of the way. As soon as they meet, the best paths are looked for in what
 * they have seen: as many as are wanted bound what the others may cost, and so what the searches need look at; they are the
 * best when the searches reach that far. Until then it is looked again whenever the searches have grown.
 * @param most no path that costs more is wanted
 */
export function search(terrain: Terrain, most = terrain.ceiling): Found {
  const { states, question, budget } = terrain;
  if (!terrain.hasAll) return { walks: [], complete: true };
  if (question.from === question.to)
    return { walks: states.start === states.end ? [startOf(terrain)] : [], complete: true };
  let walks: readonly Walk[] = [];
  let bound = Math.min(most, terrain.ceiling);
  try {
    const segments = new Segments(terrain);
    if (segments.areNone) return { walks, complete: true };
    for (let enough = 0; ; ) {
      segments.narrow(bound, walks.length === question.first);
      const atEnd = segments.areDone;
      if (atEnd || (segments.haveMet && budget.examined + segments.work > enough)) {
        walks = pathsSeen(terrain, segments, bound);
        if (walks.length === question.first) bound = walks.at(-1)!.cost;
        segments.narrow(bound, walks.length === question.first);
        if (atEnd || segments.areDone) return { walks, complete: true };
        enough = budget.examined * growth;
      }
      segments.widen();
    }
  } catch (error) {
    if (error instanceof OutOfBudget) return { walks, complete: false };
    throw error;
  }
}

/** The best of the paths that have been seen. First it is tried whether the cheapest states suffice. */
function pathsSeen(terrain: Terrain, segments: Segments, most: number): readonly Walk[] {
  const { first } = terrain.question;
  const near = Math.min(segments.costWithin(first * statesForAPath), most);
  const walks = pathsWithin(terrain, segments, near);
  if (walks.length === first || near === most) return walks;
  return pathsWithin(terrain, segments, most);
}

function pathsWithin(terrain: Terrain, segments: Segments, most: number): Walk[] {
  const searched = (prefix: Walk, excluded: ReadonlySet<number>) => detourOf(terrain, most, prefix, excluded);
  return taken(terrain.question.first, bestPaths(terrain, segments.guide(most), searched));
}

/** The best of the walks of at most such a cost that go on from a prefix, as a search of its own. @throws OutOfBudget */
function detourOf(terrain: Terrain, most: number, prefix: Walk, excluded: ReadonlySet<number>): Walk | null {
  const { places, question } = terrain;
  const left = new Set(actorsOf(terrain, prefix.before!));
  const part = { start: places.states[prefix.place]!, day: prefix.day, left, excluded };
  const { walks, complete } = search(terrain.beyond(part, question.maxHops - prefix.hops), most - prefix.cost);
  if (!complete) throw new OutOfBudget();
  return walks[0] === undefined ? null : joined(prefix, walks[0]);
}

function taken<Item>(count: number, items: Iterable<Item>): Item[] {
  const list: Item[] = [];
  for (const item of items) if (list.push(item) === count) break;
  return list;
}
