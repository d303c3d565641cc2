import { Field, ID, InputType, Int } from "type-graphql";
import { seenVersion } from "./seenVersion.ts";

@InputType({ description: "What to retract or to restore, and why." })
export class RetractInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Your own name for this request. If you send the same request again with it, it has no further effect and you get the same answer.",
  })
  requestId?: string | null;

  @Field(() => ID, { description: "The id of a relation or, for retractEvidence, of a piece of evidence." })
  id!: string;

  @Field(() => Int, seenVersion)
  version?: number | null;

  @Field(() => String, { description: "Why, for the history." })
  reason!: string;
}
