import { Field, ID, InputType } from "type-graphql";

/** What every mutation may be told besides its content. */
@InputType()
export abstract class MutationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer.",
  })
  requestId?: string | null;

  @Field(() => String, { nullable: true, description: "Why, for the history." })
  reason?: string | null;
}

/** The options of the argument `input` of every mutation. */
export const inputArg = { description: "What to record, and why." } as const;
