import { ArgsType, Field, Float } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { Constraint } from "../shared/constraint.ts";
import { ActorKindEnum } from "../shared/enums.ts";

/** The most UTF-16 code units of a text to annotate. */
const maxTextLength = 100_000;

@ArgsType()
export class AnnotateArgs {
  @Constraint({ maxLength: maxTextLength })
  @Field(() => String, { description: "The text, in any language." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the text (BCP 47), such as "ar". By default, the one that its frequent words show.',
  })
  lang?: string | null;

  @Field(() => [ActorKindEnum], { nullable: true, description: "Only candidates of these kinds." })
  kinds?: ActorKind[] | null;

  @Field(() => Float, {
    defaultValue: 0.8,
    description:
      "The lowest score of a candidate, from 0 to 1. A part of a name that several persons of the text share has 0.75.",
  })
  minScore!: number;
}
