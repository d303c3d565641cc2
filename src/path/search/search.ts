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

/**
 * The best loopless paths. Two searches grow towards each other; as soon as they reach as far as the best walk costs, the
 * corridor of all walks within their reach is searched for paths, and again when they have grown, until there are enough.
 */
export function search(terrain: Terrain): Found {
  const { start, end, question, budget, costs } = terrain;
  if (start === -1) return { walks: [], complete: true };
  if (question.from === question.to) return { walks: start === end ? [startOf(terrain)] : [], complete: true };
  const ceiling = question.maxHops * costs.most;
  let walks: Walk[] = [];
  try {
    const meeting = new Meeting(terrain);
    for (let lookAgain = 0; ; meeting.widen()) {
      const { reach, best } = meeting;
      const last = reach >= ceiling;
      if (!last && (best > reach || budget.examined < lookAgain)) continue;
      const found: Walk[] = [];
      if (best <= reach)
        for (const walk of bestPaths(terrain, new Corridor(terrain, meeting, reach))) {
          found.push(walk);
          if (found.length > walks.length) walks = [...found];
          if (found.length === question.first) return { walks, complete: true };
        }
      if (last) return { walks, complete: true };
      lookAgain = budget.examined * growth;
    }
  } catch (error) {
    if (error instanceof OutOfBudget) return { walks, complete: false };
    throw error;
  }
}
