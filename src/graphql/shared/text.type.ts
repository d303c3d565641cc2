import { Field, ObjectType } from "type-graphql";
import { parseTextList } from "../../text/textList.ts";

@ObjectType({ description: "A text in one language." })
export class Text {
  @Field(() => String, { description: 'The language (BCP 47), such as "ar" or "en".' })
  lang!: string;

  @Field(() => String, { description: "The text." })
  value!: string;
}

/** The texts of a stored list. */
export function textsOf(list: readonly string[] | null): Text[] {
  return parseTextList(list).map(([lang, value]) => ({ lang, value }));
}
