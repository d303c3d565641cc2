import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ActorRow, NameRow } from "../actor/actor.queries.ts";
import { Actor, Name } from "../actor/actor.type.ts";

@ObjectType({ description: "An actor that a mention may name." })
export class MentionCandidate {
  @Field(() => Actor, { description: "The actor." })
  actor!: ActorRow;

  @Field(() => Float, {
    description:
      "How well the mention fits the name, from 0 to 1: whole names score higher than a surname or a title of a person whose whole name is in the text.",
  })
  score!: number;

  @Field(() => Name, {
    description: "The name that matches best; of a surname or a title, the whole name that the text has.",
  })
  matchedName!: NameRow;
}

@ObjectType({
  description:
    "text.slice(start, end) is exactly this mention. Offsets count UTF-16 code units. Attached particles (و ب ل ف ك) are excluded.",
})
export class Mention {
  @Field(() => String, { description: "The mention, as in the text." })
  text!: string;

  @Field(() => Int, { description: "Where the mention begins." })
  start!: number;

  @Field(() => Int, { description: "Where the mention ends." })
  end!: number;

  @Field(() => [MentionCandidate], {
    description: "The actors that the mention may name, best first. Actors of the same name are all listed.",
  })
  candidates!: MentionCandidate[];
}
