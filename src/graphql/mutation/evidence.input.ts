import { Field, ID, InputType, Int } from "type-graphql";
import type { GivenEvidence } from "../../write/edit/givenEvidence.ts";
import { Constraint } from "../shared/constraint.ts";
import { MutationInput } from "./mutation.input.ts";
import { seenVersion } from "./seenVersion.ts";

@InputType({ description: "A passage of a document that supports a relation." })
export class EvidenceInput implements GivenEvidence {
  @Field(() => ID, { description: "The document that contains the passage; it must be in the graph." })
  document!: string;

  @Constraint({ maxLength: 4_000 })
  @Field(() => String, {
    description:
      "The passage, exactly as it stands in the text. If the graph has no text of the document, any quote is taken.",
  })
  quote!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The offset at which the quote begins, in UTF-16 code units; needed if the quote occurs more than once in the text.",
  })
  start?: number | null;

  @Constraint({ maxItems: 64 })
  @Field(() => [ID], {
    nullable: true,
    description: "The actors that the document credits for the information, the outermost reporter first.",
  })
  attribution?: string[] | null;
}

@InputType({ description: "Evidence to add to a relation." })
export class AddEvidenceInput extends MutationInput {
  @Field(() => ID, { description: "The relation." })
  relation!: string;

  @Field(() => Int, seenVersion)
  version?: number | null;

  @Constraint({ maxItems: 100 })
  @Field(() => [EvidenceInput], { description: "The passages. Those that the relation already has change nothing." })
  evidence!: EvidenceInput[];
}
