import { Field, Float, Int, InterfaceType, ObjectType } from "type-graphql";
import { type ActorKind, actorKinds } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { Node } from "../node.type.ts";
import { PartialDate } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";
import { ActorKindEnum, NameKindEnum, RelationKindEnum } from "../shared/enums.ts";

@ObjectType({ description: "A name of an actor, spelled as in its source." })
export class Name {
  @Field(() => String, { description: "The name." })
  value!: string;

  @Field(() => String, { nullable: true, description: "The language of the name (BCP 47); null if unknown." })
  lang!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The script of the name (ISO 15924), such as "Arab"; null if unknown.',
  })
  script!: string | null;

  @Field(() => NameKindEnum, { description: "The kind of name." })
  kind!: NameKind;
}

@ObjectType({ description: "The id of an actor in another system." })
export class Identifier {
  @Field(() => String, { description: 'The system, such as "wikidata", "iso3166-1" or "un-sc".' })
  scheme!: string;

  @Field(() => String, { description: "The actor's id in that system." })
  value!: string;

  @Field(() => String, { nullable: true, description: "The page about the actor in that system; null if unknown." })
  url!: string | null;
}

/** The GraphQL type of an actor; it equals the node label. */
export function typeNameOfActor({ kind }: { readonly kind: ActorKind }): string {
  return actorKinds[kind].nodeLabel;
}

@InterfaceType({
  description: "A person, a state or an organization that participates in relations.",
  implements: Node,
  resolveType: typeNameOfActor,
})
export abstract class Actor extends Node {
  @Field(() => ActorKindEnum, { description: "The kind of actor." })
  kind!: ActorKind;
}

@ObjectType({ description: "A human being.", implements: Actor })
export class Person extends Actor {
  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of birth, as precise as its source; null if unknown.",
  })
  birthDate!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of death; null if the person is alive or the date is unknown.",
  })
  deathDate!: string | null;
}

@ObjectType({ description: "A state or territory.", implements: Actor })
export class State extends Actor {
  @Field(() => String, { nullable: true, description: "The ISO 3166-1 alpha-2 code; null if there is none." })
  iso2!: string | null;

  @Field(() => String, { nullable: true, description: "The ISO 3166-1 alpha-3 code; null if there is none." })
  iso3!: string | null;
}

@ObjectType({ description: "A named body through which people act.", implements: Actor })
export class Organization extends Actor {}

const actor = () => Actor;

@ObjectType({ description: "An actor in a list." })
export class ActorEdge extends edgeType(actor) {}

@ObjectType({ description: "A page of actors." })
export class ActorConnection extends connectionType(actor, () => ActorEdge) {}

@ObjectType({ description: "A part of a search text with the part of a name that agrees with it." })
export class NameAgreement {
  @Field(() => String, { description: "The part of the text." })
  asked!: string;

  @Field(() => String, { nullable: true, description: "The part of the name; null if no part agrees." })
  found!: string | null;

  @Field(() => Float, { description: "How well the two agree, from 0 to 1. 1 if they are equal or mean the same." })
  similarity!: number;
}

@ObjectType({ description: "An actor found by a search." })
export class ActorSearchEdge extends edgeType(actor) {
  @Field(() => Float, {
    description:
      "How well the best matching name fits the text, from 0 to 1. 1 if they are the same, 0.99 if they differ only in case, diacritics or variants of a letter, less if words are translated, sound alike or are missing.",
  })
  score!: number;

  @Field(() => Name, { description: "The name that matches best." })
  matchedName!: Name;

  @Field(() => [NameAgreement], {
    description: "Explains the match: each part of the text with the part of the name that agrees with it.",
  })
  agreement!: readonly NameAgreement[];
}

@ObjectType({ description: "A page of search results, best match first." })
export class ActorSearchConnection extends connectionType(actor, () => ActorSearchEdge) {
  nearest!: () => Promise<readonly ActorSearchEdge[]>;

  @Field(() => [ActorSearchEdge], {
    description: "If no name is near enough to the text, the three actors with the nearest names; otherwise empty.",
  })
  didYouMean(): Promise<readonly ActorSearchEdge[]> {
    return this.nearest();
  }
}

@ObjectType({
  description: "A counterpart: another actor that shares relations with this one, with a summary of these relations.",
})
export class CounterpartEdge extends edgeType(actor) {
  @Field(() => [RelationKindEnum], { description: "The kinds of the relations between the two actors." })
  kinds!: RelationKind[];

  @Field(() => Int, { description: "The number of distinct relations between the two actors." })
  relationCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The start of the earliest of these relations; null if no start is known.",
  })
  since!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The end of the latest of these relations; null if one is still ongoing or no end is known.",
  })
  until!: string | null;
}

@ObjectType({ description: "A page of counterparts, those with the most relations first, then by id." })
export class CounterpartConnection extends connectionType(actor, () => CounterpartEdge) {}
