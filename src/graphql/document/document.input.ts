import { ArgsType, Field, InputType } from "type-graphql";
import { PartialDate } from "../scalars.ts";
import { PageArgs } from "../shared/args.ts";
import { graphqlEnum } from "../shared/enums.ts";

export type DocumentOrder = "ID" | "NEWEST";
export const DocumentOrderEnum = graphqlEnum<DocumentOrder>("DocumentOrder", "The order of a list of documents.", {
  ID: "By id.",
  NEWEST: "By date of publication, newest first and undated last, then by id.",
});

@InputType({ description: "Conditions on documents. A document must satisfy all of them." })
export class DocumentWhere {
  @Field(() => [String], {
    nullable: true,
    description: "Only documents of these publishers, as the documents state them.",
  })
  publishers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only documents in these languages (BCP 47): "ar" also means "ar-EG".',
  })
  languages?: string[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "Only documents published on the first day of this date or later. A date of publication that is a year or a month covers all of its days.",
  })
  since?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Only documents published on the last day of this date or earlier.",
  })
  until?: string | null;
}

@ArgsType()
export class DocumentListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Words to search for, in any order and any script. The beginning of a word is enough.",
  })
  text?: string | null;

  @Field(() => DocumentWhere, { nullable: true, description: "Conditions that the documents must satisfy." })
  where?: DocumentWhere | null;

  @Field(() => DocumentOrderEnum, {
    nullable: true,
    description: "The order. Default: ID. With a search text, the best match comes first, and no order can be given.",
  })
  orderBy?: DocumentOrder | null;
}
