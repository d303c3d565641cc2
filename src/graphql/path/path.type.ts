import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import { StepDirection } from "../shared/direction.ts";

export enum NoPathReason {
  DIFFERENT_COMPONENTS = "DIFFERENT_COMPONENTS",
  BEYOND_MAX_HOPS = "BEYOND_MAX_HOPS",
  EXCLUDED_BY_WHERE = "EXCLUDED_BY_WHERE",
  BUDGET = "BUDGET",
}
registerEnumType(NoPathReason, {
  name: "NoPathReason",
  description: "Why there is no path.",
  valuesConfig: {
    DIFFERENT_COMPONENTS: { description: "Nothing in the graph ties the two, whatever the conditions." },
    BEYOND_MAX_HOPS: { description: "There are paths under these conditions, but longer than maxHops." },
    EXCLUDED_BY_WHERE: { description: "The conditions exclude every path." },
    BUDGET: {
      description:
        "The search stopped at its budget before it found one, or before it knew why there is none: if `complete` is false, there may be one.",
    },
  },
});

@ObjectType({ description: "Why there is no path, and what to change." })
export class NoPath {
  @Field(() => NoPathReason, { description: "The reason." })
  reason!: NoPathReason;

  @Field(() => String, {
    nullable: true,
    description:
      "The one argument whose removal would give a path ('where.since'), found by trying; null where none alone would.",
  })
  loosen!: string | null;

  @Field(() => String, { description: "The same in a sentence." })
  message!: string;
}

@ObjectType({
  description: "One step of a path: two actors and the relations that tie them under the question's conditions.",
})
export class PathStep {
  @Field(() => Actor, { description: "The actor that the step leaves." })
  from!: Actor;

  @Field(() => Actor, { description: "The actor that the step reaches." })
  to!: Actor;

  @Field(() => StepDirection, { description: "Which way its directed relations run, seen from `from`." })
  direction!: StepDirection;

  @Field(() => Int, { description: "How many distinct relations satisfy the question here." })
  relationCount!: number;
}

@ObjectType({ description: "A loopless path between two actors." })
export class Path {
  @Field(() => Int, { description: "How many steps it has." })
  hops!: number;

  @Field(() => Float, { description: "What it costs under rankBy; under HOPS the number of its steps." })
  cost!: number;

  @Field(() => [Actor], { description: "The actors from one end to the other." })
  actors!: Actor[];

  @Field(() => [PathStep], { description: "The steps from one end to the other." })
  steps!: PathStep[];
}

@ObjectType({
  description:
    "Loopless paths, the best first. Two paths differ when their sequence of actors differs; parallel relations belong to one step. from = to is one path of 0 hops.",
})
export class PathResult {
  @Field(() => [Path], { description: "The best paths." })
  paths!: Path[];

  @Field(() => Boolean, {
    description: "True when the search covered everything the question allows; false when it stopped at its budget.",
  })
  complete!: boolean;

  @Field(() => NoPath, { nullable: true, description: "Why there is none; only where paths is empty." })
  noPath!: NoPath | null;

  @Field(() => Int, { description: "How many relations were looked at." })
  examined!: number;
}
