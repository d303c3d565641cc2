// Days in time-ordered search. A walk from the start arrives somewhere on its earliest possible day. A walk traced back from
// the end has a latest possible day, which is stored negated, so that in both directions a smaller number is better.

/** The arrival day of every walk when the query has no time order. */
export const untimed = -0x7fffffff;

/** Stands for "never": no relation of a step allows the walk to take it. */
export const unreachableDay = 0x7fffffff;

/** The day on which walks begin, from either end: before every other day. */
export function initialDay(inTimeOrder: boolean): number {
  return inTimeOrder ? -unreachableDay + 1 : untimed;
}

/**
 * Whether a walk that arrives at a state on `day` can continue with a walk back from the end that has `backwardDay` there.
 */
export function daysConnect(day: number, backwardDay: number): boolean {
  return day === untimed || backwardDay === untimed || day <= -backwardDay;
}
