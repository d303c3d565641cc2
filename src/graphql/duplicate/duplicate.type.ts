import { Field, Float, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import { connectionType, edgeType } from "../shared/connection.ts";

@ObjectType({ description: "Two actors that may be the same." })
export class Duplicate {
  @Field(() => [Actor], { description: "The two actors, in the order of their ids." })
  actors!: Actor[];

  @Field(() => Float, {
    description:
      "How likely they are the same, from 0 to 1. Their most similar names set it. The same id in two systems, the same date of birth and shared counterparts raise it; contradicting dates of birth and different ids in one system lower it.",
  })
  score!: number;

  @Field(() => [String], {
    description:
      'What speaks for it, and after that what speaks against it, as sentences such as "Similar names: Samir Talwan, Sameer Telwan."',
  })
  reasons!: string[];
}

const duplicate = () => Duplicate;

@ObjectType({ description: "A pair of actors in a list of possible duplicates." })
export class DuplicateEdge extends edgeType(duplicate) {}

@ObjectType({ description: "A page of possible duplicates, highest score first, then by ids." })
export class DuplicateConnection extends connectionType(duplicate, () => DuplicateEdge) {}
