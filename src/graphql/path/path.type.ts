import { Field, Float, Int, ObjectType } from "type-graphql";
import type { NoPathReason } from "../../pathfinding/search/pathQuery.ts";
import { Actor } from "../actor/actor.type.ts";
import { graphqlEnum } from "../shared/enums.ts";
import { type StepDirection, StepDirectionEnum } from "../shared/stepDirection.ts";

export const NoPathReasonEnum = graphqlEnum<NoPathReason>("NoPathReason", "The reason why there is no path.", {
  DIFFERENT_COMPONENTS: "The two actors are not connected in the graph, whatever the conditions.",
  BEYOND_MAX_HOPS: "There are paths that satisfy the conditions, but all of them are longer than maxHops.",
  EXCLUDED_BY_WHERE: "The conditions exclude every path.",
  BUDGET:
    "The search stopped at its budget before it found a path or the reason why there is none. If `complete` is false, there may be a path.",
});

@ObjectType({ description: "The reason why there is no path, and what to change." })
export class NoPath {
  @Field(() => NoPathReasonEnum, { description: "The reason." })
  reason!: NoPathReason;

  @Field(() => String, {
    nullable: true,
    description:
      'The argument whose removal alone would give a path, such as "where.since"; null if there is none. Found by repeating the search without it.',
  })
  loosen!: string | null;

  @Field(() => String, { description: "The reason and the suggested change, for readers." })
  message!: string;
}

@ObjectType({
  description:
    "One step of a path: two actors and the relations between them that satisfy the conditions of the query.",
})
export class PathStep {
  @Field(() => Actor, { description: "The actor at which the step starts." })
  from!: Actor;

  @Field(() => Actor, { description: "The actor at which the step ends." })
  to!: Actor;

  @Field(() => StepDirectionEnum, {
    description: "The direction of the directed relations of the step, from `from` to `to`.",
  })
  direction!: StepDirection;

  @Field(() => Int, { description: "The number of distinct relations of the step that satisfy the query." })
  relationCount!: number;
}

@ObjectType({ description: "A path between two actors that visits no actor twice." })
export class Path {
  @Field(() => Int, { description: "The number of steps." })
  hops!: number;

  @Field(() => Float, { description: "The cost of the path in the ranking rankBy. For HOPS, the number of steps." })
  cost!: number;

  @Field(() => [Actor], { description: "The actors from start to end." })
  actors!: Actor[];

  @Field(() => [PathStep], { description: "The steps from start to end." })
  steps!: PathStep[];
}

@ObjectType({
  description:
    "Loopless paths, best first. Two paths are different if their sequences of actors differ; parallel relations belong to the same step. If `from` and `to` are the same actor, the result is one path with 0 hops.",
})
export class PathResult {
  @Field(() => [Path], { description: "The best paths, best first." })
  paths!: Path[];

  @Field(() => Boolean, {
    description: "Whether the search examined everything that the query allows; false if it stopped at its budget.",
  })
  complete!: boolean;

  @Field(() => NoPath, { nullable: true, description: "The reason why there is no path; null if there are paths." })
  noPath!: NoPath | null;

  @Field(() => Int, { description: "The number of relations that the search examined." })
  examined!: number;
}
