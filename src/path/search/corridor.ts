import { LabelSetting } from "./labelSetting.ts";
import { fit, type Label } from "./labels.ts";
import type { Meeting } from "./meeting.ts";
import type { Terrain } from "./terrain.ts";

/** A step in the corridor: the state it leads to, its cost with that of entering, and its entries. */
export interface CorridorStep {
  readonly state: number;
  readonly cost: number;
  readonly begin: number;
  readonly end: number;
}

/** All that lies on walks from end to end of at most a given cost and number of hops. */
export class Corridor {
  readonly #terrain: Terrain;
  readonly #back: LabelSetting;
  readonly #most: number;
  readonly #steps = new Map<number, readonly CorridorStep[]>();
  readonly #sorted = new Map<number, readonly Label[]>();

  /** Walks on from the start, as far as the meeting's other side allows, and back through what that has reached. */
  constructor(terrain: Terrain, meeting: Meeting, most: number) {
    this.#terrain = terrain;
    this.#most = most;
    const { maxHops } = terrain.question;
    const onward = new LabelSetting(terrain, false, (state, cost, hops) => {
      const ahead = meeting.back.atLeast(state);
      return cost + ahead.cost <= most && hops + ahead.hops <= maxHops;
    });
    onward.settleAll();
    this.#back = new LabelSetting(terrain, true, (state, cost, hops, day) =>
      (onward.labels.at(state) ?? []).some(
        (label) => label.cost + cost <= most && label.hops + hops <= maxHops && fit(label.day, day),
      ),
    );
    this.#back.settleAll();
  }

  /** What the best way on from a state costs, with its hops: exact but for loops; null where there is none. */
  ahead(state: number, cost: number, hops: number, day: number): Label | null {
    const { maxHops } = this.#terrain.question;
    const found = this.#labelsAt(state).find((label) => label.hops + hops <= maxHops && fit(day, label.day));
    return found !== undefined && found.cost + cost <= this.#most ? found : null;
  }

  /** The steps from a state that stay in the corridor. */
  stepsFrom(state: number): readonly CorridorStep[] {
    let found = this.#steps.get(state);
    if (found === undefined) {
      found = this.#find(state);
      this.#steps.set(state, found);
    }
    return found;
  }

  #find(state: number): CorridorStep[] {
    const { steps, costs, end, actorOf, next } = this.#terrain;
    const count = steps.expand(actorOf(state), false);
    const found: CorridorStep[] = [];
    for (let index = 0; index < count; index++) {
      const actor = steps.others[index]!;
      const reached = next(state, actor, false);
      if (reached === -1 || this.#back.labels.at(reached) === undefined) continue;
      const cost = steps.costs[index]! + (reached === end ? 0 : costs.entry(actor));
      found.push({ state: reached, cost, begin: steps.begins[index]!, end: steps.ends[index]! });
    }
    return found;
  }

  #labelsAt(state: number): readonly Label[] {
    let sorted = this.#sorted.get(state);
    if (sorted === undefined) {
      sorted = [...(this.#back.labels.at(state) ?? [])].sort(
        (one, other) => one.cost - other.cost || one.hops - other.hops,
      );
      this.#sorted.set(state, sorted);
    }
    return sorted;
  }
}
