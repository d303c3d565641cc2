import { indexOf } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import { conditionsOf } from "./conditions.ts";
import { type Costs, costsOf } from "./costs.ts";
import { Places } from "./places.ts";
import type { PathQuestion } from "./question.ts";
import { Steps } from "./steps.ts";

/**
 * A projection as one question sees it. Search goes from state to state: an actor, and how many of `via` a walk has passed
 * when it is there, as one number (passed × actors + actor).
 */
export interface Terrain {
  readonly question: PathQuestion;
  readonly budget: Budget;
  readonly steps: Steps;
  readonly costs: Costs;
  /** Of the states that searches have reached. */
  readonly places: Places;
  readonly stateCount: number;
  /** The states that walks begin and end in; -1 where the projection lacks the actor. */
  readonly start: number;
  readonly end: number;
  readonly inTimeOrder: boolean;
  /** No walk of maxHops costs more. */
  readonly ceiling: number;
  actorOf(state: number): number;
  /** The actor of the state at a place. */
  actorAt(place: number): number;
  /** The state that a step from `state` to `actor` leads to, or backward, the one that it comes from; -1 where no path goes so. */
  next(state: number, actor: number, backward: boolean): number;
  /** The same terrain where every step costs the same; null where it is that already. */
  byHops(): Terrain | null;
  /** The place of an actor's id among all ids. */
  rankOf(actor: number): number;
}

/** @param places those of another terrain of the same states, to be shared with it */
export function terrainOf(
  projection: Projection,
  question: PathQuestion,
  budget: Budget,
  places = new Places(),
): Terrain {
  const { where } = question;
  const { actors, degrees } = projection;
  const from = indexOf(actors, question.from);
  const to = indexOf(actors, question.to);
  const via = (where.via ?? []).map((id) => indexOf(actors, id));
  const turns = new Map(via.map((actor, turn) => [actor, turn]));
  const avoided = new Set((where.avoid ?? []).map((id) => indexOf(actors, id)));
  const { maxDegree = Number.POSITIVE_INFINITY } = where;
  const mayPass =
    avoided.size === 0 && maxDegree === Number.POSITIVE_INFINITY
      ? null
      : (actor: number) => actor === from || actor === to || (degrees[actor]! <= maxDegree && !avoided.has(actor));
  const conditions = conditionsOf(projection, where);
  const costs = costsOf(projection, conditions, question);
  const known = from !== -1 && to !== -1 && !via.includes(-1);

  function next(state: number, actor: number, backward: boolean): number {
    const passed = Math.floor(state / actors.count);
    if (backward) {
      if (actor === to) return -1;
      const before = passed - (turns.has(state % actors.count) ? 1 : 0);
      const turn = turns.get(actor);
      if (turn !== undefined && turn !== before - 1) return -1;
      return actor === from && before !== 0 ? -1 : before * actors.count + actor;
    }
    if (actor === from) return -1;
    const turn = turns.get(actor);
    if (turn !== undefined) return turn === passed ? (passed + 1) * actors.count + actor : -1;
    return actor === to && passed !== via.length ? -1 : passed * actors.count + actor;
  }

  return {
    question,
    budget,
    steps: new Steps(projection, conditions, costs, mayPass, budget),
    costs,
    places,
    stateCount: (via.length + 1) * actors.count,
    start: known ? from : -1,
    end: known ? via.length * actors.count + to : -1,
    inTimeOrder: where.inTimeOrder ?? false,
    ceiling: question.maxHops * costs.most,
    actorOf: (state) => state % actors.count,
    actorAt: (place) => places.states[place]! % actors.count,
    next: turns.size === 0 ? (_state, actor, backward) => (actor === (backward ? to : from) ? -1 : actor) : next,
    byHops: () =>
      question.rankBy === "HOPS" ? null : terrainOf(projection, { ...question, rankBy: "HOPS" }, budget, places),
    rankOf: (actor) => actors.ranks[actor]!,
  };
}
