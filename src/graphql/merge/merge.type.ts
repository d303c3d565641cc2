import { Field, ID, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import { Payload } from "../mutation/payload.type.ts";
import { DateTime } from "../scalars.ts";

@ObjectType({ description: "A merge: since then, two actors are one." })
export class Merge {
  @Field(() => ID, { description: "The id of the merge, with which it can be undone." })
  id!: string;

  @Field(() => ID, { description: "The id of the absorbed actor. It leads to the actor that it is part of now." })
  absorbed!: string;

  @Field(() => ID, {
    description:
      "The id of the actor that absorbed it. That may have been absorbed by another one itself; then undo that merge first.",
  })
  into!: string;

  @Field(() => String, {
    description: 'Who merged them: "editor", or the source of an import by the prefix of its ids, such as "ftm".',
  })
  source!: string;

  @Field(() => DateTime, { description: "When they were merged." })
  mergedAt!: string;
}

@ObjectType({ description: "What a merge, or its undo, has done." })
export class MergePayload extends Payload {
  @Field(() => ID, { description: "The id of the merge, with which it can be undone." })
  merge!: string;

  @Field(() => Actor, { description: "The actor that goes on." })
  actor!: Actor;

  @Field(() => Actor, {
    nullable: true,
    description: "The actor that is one of its own again; null unless a merge was undone.",
  })
  restored!: Actor | null;
}

@ObjectType({ description: "Actors that were declared distinct, or are no longer." })
export class DistinctPayload extends Payload {
  @Field(() => [Actor], { description: "The actors, in the order of the input." })
  actors!: Actor[];
}
