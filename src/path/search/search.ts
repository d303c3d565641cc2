import { bestPaths } from "./bestPaths.ts";
import { OutOfBudget } from "./budget.ts";
import { Corridor } from "./corridor.ts";
import { Meeting } from "./meeting.ts";
import { startOf, type Walk } from "./spur.ts";
import type { Terrain } from "./terrain.ts";

export interface Found {
  readonly walks: readonly Walk[];
  readonly complete: boolean;
}

/** How much more has to be looked at before it is worth another look into the corridor. */
const growth = 1.5;

/** The best loopless paths; as many as were found where the budget did not suffice. */
export function search(terrain: Terrain): Found {
  const { start, end, question } = terrain;
  if (start === -1) return { walks: [], complete: true };
  if (question.from === question.to) return { walks: start === end ? [startOf(terrain)] : [], complete: true };
  let walks: readonly Walk[] = [];
  try {
    const meeting = new Meeting(terrain);
    for (const corridor of corridors(terrain, meeting)) {
      const found: Walk[] = [];
      for (const walk of bestPaths(terrain, corridor)) {
        found.push(walk);
        if (found.length > walks.length) walks = [...found];
        if (found.length === question.first) return { walks, complete: true };
      }
    }
    return { walks, complete: true };
  } catch (error) {
    if (error instanceof OutOfBudget) return { walks, complete: false };
    throw error;
  }
}

/**
 * Two searches grow towards each other. As soon as they reach as far as the best walk costs, the corridor of walks that cost
 * no more is looked into, then that of all within their reach, and again whenever they have grown, until they can't.
 */
function* corridors(terrain: Terrain, meeting: Meeting): Generator<Corridor> {
  const { budget, ceiling } = terrain;
  let [looked, enough] = [0, 0];
  for (;;) {
    const { reach, best } = meeting;
    const atEnd = reach === ceiling;
    if (best <= reach && reach > looked && (atEnd || budget.examined + meeting.due > enough)) {
      if (looked === 0 && best < reach) yield new Corridor(terrain, meeting, best);
      yield new Corridor(terrain, meeting, reach);
      [looked, enough] = [reach, budget.examined * growth];
    }
    if (atEnd) return;
    meeting.widen();
  }
}
