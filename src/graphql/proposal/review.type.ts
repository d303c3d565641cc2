import { Field, Int, ObjectType } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { RelationKindEnum } from "../shared/enums.ts";

@ObjectType({ description: "How often the proposals of a rule or model were right, by the decisions of editors." })
export class RuleQuality {
  @Field(() => String, { description: "The rule or model, as in proposedBy of its proposals." })
  proposedBy!: string;

  @Field(() => RelationKindEnum, { description: "The kind of relation that it proposed." })
  kind!: RelationKind;

  @Field(() => Int, { description: "How many of its proposals wait." })
  pending!: number;

  @Field(() => Int, { description: "How many editors have accepted, with or without edits." })
  accepted!: number;

  @Field(() => Int, { description: "How many of the accepted ones an editor has edited." })
  corrected!: number;

  @Field(() => Int, { description: "How many editors have rejected." })
  rejected!: number;
}
