import { StateIndex } from "../../collections/stateIndex.ts";
import { indexOf } from "../projection/idTable.ts";
import type { Projection } from "../projection/projection.ts";
import type { Budget } from "./budget.ts";
import { conditionsOf } from "./conditions.ts";
import { type Costs, costsOf } from "./costs.ts";
import { noOrder } from "./labels.ts";
import type { PathQuestion } from "./question.ts";
import { States } from "./states.ts";
import { noDay, Steps } from "./steps.ts";

/** A projection as one question sees it. */
export interface Terrain {
  readonly question: PathQuestion;
  readonly budget: Budget;
  readonly steps: Steps;
  readonly costs: Costs;
  readonly states: States;
  /** Of the states that searches have reached. */
  readonly places: StateIndex;
  /** Whether the projection has all actors that walks have to pass, and the conditions let them. */
  readonly hasAll: boolean;
  readonly inTimeOrder: boolean;
  /** No walk of maxHops costs more. */
  readonly ceiling: number;
  /** The actor of the state at a place. */
  actorAt(place: number): number;
  /** In time order, the day on which walks begin. */
  readonly startDay: number;
  /** The same terrain where every step costs the same; null where it is that already. */
  byHops(): Terrain | null;
  /** The terrain of the walks between two states, of at most so many hops. */
  between(start: number, end: number, maxHops: number): Terrain;
  /** The terrain of the walks that go on from another one, of at most so many hops. */
  beyond(part: Part, maxHops: number): Terrain;
  /** The place of an actor's id among all ids. */
  rankOf(actor: number): number;
}

/** Walks that go on from another one. */
export interface Part {
  /** The state that it has come to, and the day. */
  readonly start: number;
  readonly day: number;
  /** The actors that it has left, to whom no walk may return; and those to whom none goes first. */
  readonly left: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
}

/**
 * @param places those of another terrain of the same states, to be shared with it
 * @param part null for the walks from end to end
 * @param segment null for all of the way
 */
export function terrainOf(
  projection: Projection,
  question: PathQuestion,
  budget: Budget,
  places = new StateIndex(),
  part: Part | null = null,
  segment: readonly [start: number, end: number] | null = null,
): Terrain {
  const { where } = question;
  const { actors, degrees } = projection;
  const from = indexOf(actors, question.from);
  const to = indexOf(actors, question.to);
  const via = (where.via ?? []).map((id) => indexOf(actors, id));
  const avoided = new Set((where.avoid ?? []).map((id) => indexOf(actors, id)));
  const { maxDegree = Number.POSITIVE_INFINITY } = where;
  const allows =
    avoided.size === 0 && maxDegree === Number.POSITIVE_INFINITY
      ? null
      : (actor: number) => actor === from || actor === to || (degrees[actor]! <= maxDegree && !avoided.has(actor));
  const mayPass =
    part === null ? allows : (actor: number) => !part.left.has(actor) && (allows === null || allows(actor));
  const conditions = conditionsOf(projection, where);
  const costs = costsOf(projection, conditions, question);
  const states = new States(actors.count, part?.start ?? from, to, via, part?.excluded ?? new Set(), segment);
  const inTimeOrder = where.inTimeOrder ?? false;

  return {
    question,
    budget,
    steps: new Steps(projection, conditions, costs, mayPass, budget),
    costs,
    states,
    places,
    hasAll: from !== -1 && to !== -1 && via.every((actor) => actor !== -1 && allows?.(actor) !== false),
    inTimeOrder,
    startDay: part?.day ?? firstDay(inTimeOrder),
    ceiling: question.maxHops * costs.most,
    actorAt: (place) => states.actorOf(places.states[place]!),
    byHops: () =>
      question.rankBy === "HOPS"
        ? null
        : terrainOf(projection, { ...question, rankBy: "HOPS" }, budget, places, part, segment),
    between: (start, end, maxHops) =>
      terrainOf(projection, { ...question, maxHops }, budget, places, part, [start, end]),
    beyond: (other, maxHops) => terrainOf(projection, { ...question, first: 1, maxHops }, budget, places, other),
    rankOf: (actor) => actors.ranks[actor]!,
  };
}

/** The day on which walks are where they begin, from either end: before all others. */
export function firstDay(inTimeOrder: boolean): number {
  return inTimeOrder ? -noDay + 1 : noOrder;
}
