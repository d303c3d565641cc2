import { bestPaths } from "./bestPaths.ts";
import { OutOfBudget } from "./budget.ts";
import { Corridor } from "./corridor.ts";
import { Meeting } from "./meeting.ts";
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
 * Two searches grow towards each other. As soon as they meet, the best paths are looked for in what they have seen: as many as
 * are wanted bound what the others may cost, and so what the searches need look at; they are the best when the searches reach
 * that far. Until then it is looked again whenever the searches have grown.
 * @param most no path that costs more is wanted
 */
export function search(terrain: Terrain, most = terrain.ceiling): Found {
  const { states, question, budget } = terrain;
  if (!terrain.hasAll) return { walks: [], complete: true };
  if (question.from === question.to)
    return { walks: states.start === states.end ? [startOf(terrain)] : [], complete: true };
  let walks: readonly Walk[] = [];
  try {
    const meeting = new Meeting(terrain);
    meeting.narrow(Math.min(most, terrain.ceiling));
    for (let enough = 0; ; ) {
      const atEnd = meeting.reach === meeting.most;
      if (atEnd || (meeting.metCount > 0 && budget.examined + meeting.work > enough)) {
        walks = pathsSeen(terrain, meeting);
        if (walks.length === question.first) meeting.narrow(walks.at(-1)!.cost);
        if (atEnd || meeting.reach === meeting.most) return { walks, complete: true };
        enough = budget.examined * growth;
      }
      meeting.widen();
    }
  } catch (error) {
    if (error instanceof OutOfBudget) return { walks, complete: false };
    throw error;
  }
}

/** The best of the paths that the two searches have seen. First it is tried whether the cheapest states suffice. */
function pathsSeen(terrain: Terrain, meeting: Meeting): readonly Walk[] {
  const { first } = terrain.question;
  const near = meeting.costWithin(first * statesForAPath);
  const walks = pathsWithin(terrain, meeting, near);
  if (walks.length === first || near === meeting.most) return walks;
  return pathsWithin(terrain, meeting, meeting.most);
}

function pathsWithin(terrain: Terrain, meeting: Meeting, most: number): Walk[] {
  const corridor = new Corridor(terrain, meeting, most);
  const searched = (prefix: Walk, excluded: ReadonlySet<number>) => detourOf(terrain, most, prefix, excluded);
  return taken(terrain.question.first, bestPaths(terrain, corridor, searched));
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
