import { Field, ObjectType } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { RelationKindEnum } from "../shared/enums.ts";

@ObjectType({ description: "A value of the API and its label, for legends and filters." })
export class TermInfo {
  @Field(() => String, { description: "The value as the API uses it, such as HOST." })
  key!: string;
}

@ObjectType({ description: "A kind of relation and its labels, for legends and filters." })
export class RelationKindInfo {
  @Field(() => RelationKindEnum, { description: "The kind of relation." })
  kind!: RelationKind;

  @Field(() => Boolean, { description: "Whether relations of this kind have a direction." })
  directed!: boolean;

  @Field(() => Boolean, {
    description: "Whether relations of this kind last until an end is known; otherwise they are events on their date.",
  })
  lasting!: boolean;
}

@ObjectType({
  description: "The vocabulary of the graph with labels, for legends and filters.",
})
export class Ontology {
  @Field(() => [RelationKindInfo], { description: "The kinds of relations." })
  relationKinds!: RelationKindInfo[];

  @Field(() => [TermInfo], { description: "The kinds of actors." })
  actorKinds!: TermInfo[];

  @Field(() => [TermInfo], { description: "The roles of actors in relations." })
  roles!: TermInfo[];

  @Field(() => [TermInfo], { description: "The modalities: how a source presents a relation." })
  modalities!: TermInfo[];

  @Field(() => [TermInfo], { description: "The measures that sanctions impose." })
  measures!: TermInfo[];

  @Field(() => [TermInfo], { description: "The stances of statements." })
  stances!: TermInfo[];

  @Field(() => [TermInfo], { description: "The modes of meetings: in person or by telephone or video." })
  meetingModes!: TermInfo[];
}
