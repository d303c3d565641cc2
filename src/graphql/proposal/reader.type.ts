import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "What can read articles." })
export class Reader {
  @Field(() => String, { description: 'Its name, as in ReadDocumentInput.reader: "rules", or "model" for both.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The model that reads beside the rules; null if only rules read.",
  })
  model!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The address to which the text is sent; null if it stays on the server.",
  })
  sendsTo!: string | null;
}
