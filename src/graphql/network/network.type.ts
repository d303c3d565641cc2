import { Field, Int, ObjectType } from "type-graphql";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import { Actor } from "../actor/actor.type.ts";
import { PartialDate } from "../scalars.ts";
import { StepDirection } from "../shared/direction.ts";
import { RelationKind } from "../shared/enums.ts";

@ObjectType({ description: "Two actors and a summary of the relations between them: one link a pair." })
export class Link {
  @Field(() => Actor, { description: "The actor with the lower id." })
  source!: Actor;

  @Field(() => Actor, { description: "The actor with the higher id." })
  target!: Actor;

  @Field(() => StepDirection, { description: "Which way the directed relations between the two run." })
  direction!: StepDirection;

  @Field(() => [RelationKind], { description: "The kinds of the relations between the two." })
  kinds!: RelationKindKey[];

  @Field(() => Int, { description: "How many distinct relations tie the two." })
  relationCount!: number;

  @Field(() => PartialDate, { nullable: true, description: "When the first of them begins; null where none says." })
  since!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When the last of them ends; null where one still lasts or none says.",
  })
  until!: string | null;
}

@ObjectType({ description: "A part of the graph, to be drawn. It is never cut in silence." })
export class Network {
  @Field(() => [Actor], { description: "The actors: those asked for first, then by distance, the most tied first." })
  actors!: Actor[];

  @Field(() => [Link], { description: "All links among these actors." })
  links!: Link[];

  @Field(() => Boolean, { description: "Whether actors within the depth were left out." })
  truncated!: boolean;

  @Field(() => Int, {
    description: "How many actors within the depth were left out, as far as the expanded actors show.",
  })
  omittedActors!: number;
}
