import type { ProjectionEdgeRow } from "../../../src/pathfinding/projection/projectionRows.ts";
import { isUndated, touches } from "./conditions.ts";

type Dated = Pick<ProjectionEdgeRow, "earliest" | "latest">;

/**
 * By step: the relations that occur in some choice of one relation per step and one day in the window of each, in which the
 * days never decrease. Tries every day on which a window begins or ends, and one day before all of them. Empty if there is
 * no such choice.
 */
export function inTimeOrder<Relation extends Dated>(steps: readonly (readonly Relation[])[]): Relation[][] {
  const dated = steps.map((relations) => relations.filter((each) => !isUndated(each)));
  const days = daysToTry(dated.flat());
  const daysOf = (relations: readonly Relation[]) =>
    days.filter((day) => relations.some((each) => touches(each, [day, day])));
  const after = (earlier: readonly number[], later: readonly number[]) =>
    later.filter((day) => earlier.some((each) => each <= day));
  const before = (later: readonly number[], earlier: readonly number[]) =>
    earlier.filter((day) => later.some((each) => day <= each));
  // The days on which a step is possible after all steps before it, and before all steps after it.
  const onward = along(dated, (taken, step) => (taken === null ? daysOf(step) : after(taken, daysOf(step))));
  const back = along(dated.toReversed(), (taken, step) =>
    taken === null ? daysOf(step) : before(taken, daysOf(step)),
  ).toReversed();
  const chosen = dated.map((relations, index) => {
    const possible = onward[index]!.filter((day) => back[index]!.includes(day));
    return relations.filter((each) => possible.some((day) => touches(each, [day, day])));
  });
  return chosen.every((relations) => relations.length > 0) ? chosen : [];
}

function daysToTry(relations: readonly Dated[]): number[] {
  const ends = relations.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  return [...new Set([...ends, Math.min(...ends) - 1])];
}

type Days = readonly number[];

/** By step: its possible days, given those of the step before. */
function along<Step>(steps: readonly Step[], next: (left: Days | null, step: Step) => Days): Days[] {
  const days: Days[] = [];
  for (const step of steps) days.push(next(days.at(-1) ?? null, step));
  return days;
}
