import { Field, InputType } from "type-graphql";
import type { NewDocument } from "../../write/edit/addDocument.ts";
import { PartialDate } from "../scalars.ts";
import { Constraint } from "../shared/constraint.ts";
import { MutationInput } from "./mutation.input.ts";

@InputType({ description: "A document to add. It needs a title, a text or an address." })
export class AddDocumentInput extends MutationInput implements NewDocument {
  @Field(() => String, { nullable: true, description: "The title." })
  title?: string | null;

  @Constraint({ maxLength: 300_000 })
  @Field(() => String, {
    nullable: true,
    description:
      "The complete text, which evidence quotes. It is kept exactly as given. Longer texts can be imported from a file.",
  })
  text?: string | null;

  @Constraint({ maxLength: 4_000 })
  @Field(() => String, { nullable: true, description: "The address of the web page at which it can be read." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "The publisher, as the document states it." })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'The language (BCP 47), such as "ar" or "en".' })
  language?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The date of publication, as precise as known." })
  publishedOn?: string | null;

  @Field(() => [String], { nullable: true, description: "The keywords that the publisher assigned." })
  keywords?: string[] | null;
}
