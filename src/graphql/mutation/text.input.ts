import { Field, InputType } from "type-graphql";
import type { GivenText } from "../../write/edit/given.ts";
import { Constraint } from "../shared/constraint.ts";

@InputType({ description: "A text in one language." })
export class TextInput implements GivenText {
  @Field(() => String, { description: 'The language (BCP 47), such as "ar" or "en".' })
  lang!: string;

  @Constraint({ maxLength: 4_000 })
  @Field(() => String, { description: "The text." })
  value!: string;
}
