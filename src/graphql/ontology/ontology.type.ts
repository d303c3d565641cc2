import { Field, ObjectType } from "type-graphql";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import { RelationKind } from "../shared/enums.ts";

@ObjectType({ description: "A key of the API, for legends and filters." })
export class TermInfo {
  @Field(() => String, { description: "The key, as the API writes it." })
  key!: string;
}

@ObjectType({ description: "A kind of relation, for legends and filters." })
export class RelationKindInfo {
  @Field(() => RelationKind, { description: "The kind." })
  kind!: RelationKindKey;

  @Field(() => Boolean, { description: "Whether it runs from one side to the other." })
  directed!: boolean;

  @Field(() => Boolean, { description: "Whether it lasts until an end is known; else it is an event of its date." })
  lasting!: boolean;
}

@ObjectType({
  description: "What a legend or a filter needs; labels in any language the ontology has, English otherwise.",
})
export class Ontology {
  @Field(() => [RelationKindInfo], { description: "The kinds of relations." })
  relationKinds!: RelationKindInfo[];

  @Field(() => [TermInfo], { description: "The kinds of actors." })
  actorKinds!: TermInfo[];

  @Field(() => [TermInfo], { description: "As what actors take part in relations." })
  roles!: TermInfo[];

  @Field(() => [TermInfo], { description: "How a source presents a relation." })
  modalities!: TermInfo[];

  @Field(() => [TermInfo], { description: "What sanctions do." })
  measures!: TermInfo[];

  @Field(() => [TermInfo], { description: "What statements do." })
  stances!: TermInfo[];
}
