import { Field, ID, InputType } from "type-graphql";
import { maxDistinctActors } from "../../write/merging/distinct.ts";
import { MutationInput } from "../mutation/mutation.input.ts";
import { Constraint } from "../shared/constraint.ts";

@InputType({ description: "Two actors that are one, and which of them goes on." })
export class MergeActorsInput extends MutationInput {
  @Field(() => ID, { description: "The actor that goes on. If it is part of another one, that one goes on." })
  keep!: string;

  @Field(() => ID, { description: "The actor that becomes part of it. Its id leads to the other actor from then on." })
  absorb!: string;

  @Field(() => String, { description: "Why they are one, for the history." })
  declare reason: string;
}

@InputType({ description: "A merge to undo." })
export class UndoMergeInput extends MutationInput {
  @Field(() => ID, { description: "The id of the merge. See `Actor.merges`." })
  merge!: string;

  @Field(() => String, { description: "Why the two are not one, for the history." })
  declare reason: string;
}

@InputType({ description: "Actors of which each is another one than all others." })
export class DeclareDistinctInput extends MutationInput {
  @Constraint({ maxItems: maxDistinctActors })
  @Field(() => [ID], { description: "The ids of two actors or more." })
  actors!: string[];
}

@InputType({ description: "Actors that may be the same after all." })
export class UndoDistinctInput extends MutationInput {
  @Constraint({ maxItems: maxDistinctActors })
  @Field(() => [ID], { description: "The ids of two actors or more that are declared distinct." })
  actors!: string[];
}
