import { Field, Int, ObjectType } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { Actor } from "../actor/actor.type.ts";
import { PartialDate } from "../scalars.ts";
import { RelationKindEnum } from "../shared/enums.ts";
import { type StepDirection, StepDirectionEnum } from "../shared/stepDirection.ts";

@ObjectType({
  description: "Two actors and a summary of the relations between them. Each pair of actors has one link.",
})
export class Link {
  @Field(() => Actor, { description: "The actor with the lower id." })
  source!: Actor;

  @Field(() => Actor, { description: "The actor with the higher id." })
  target!: Actor;

  @Field(() => StepDirectionEnum, { description: "The direction of the directed relations, from source to target." })
  direction!: StepDirection;

  @Field(() => [RelationKindEnum], { description: "The kinds of the relations between the two actors." })
  kinds!: RelationKind[];

  @Field(() => Int, { description: "The number of distinct relations between the two actors." })
  relationCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The start of the earliest of these relations; null if no start is known.",
  })
  since!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The end of the latest of these relations; null if one is ongoing or no end is known.",
  })
  until!: string | null;
}

@ObjectType({ description: "A subgraph to draw: actors and the links among them." })
export class Network {
  @Field(() => [Actor], {
    description: "The actors: first those of the query, then by distance, those with the most relations first.",
  })
  actors!: Actor[];

  @Field(() => [Link], { description: "All links among these actors." })
  links!: Link[];

  @Field(() => Boolean, {
    description: "Whether the network omits actors. For Query.connections: whether a search stopped at its budget.",
  })
  truncated!: boolean;

  @Field(() => Int, {
    description: "The number of omitted counterparts of the expanded actors; 0 for Query.connections.",
  })
  omittedActors!: number;
}
