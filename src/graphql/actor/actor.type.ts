import { Field, Float, Int, InterfaceType, ObjectType } from "type-graphql";
import { type ActorKind as ActorKindKey, actorKinds } from "../../ontology/actorKinds.ts";
import type { NameKind as NameKindKey } from "../../ontology/nameKinds.ts";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import { Node } from "../node.type.ts";
import { PartialDate } from "../scalars.ts";
import { connectionOf, edgeOf } from "../shared/connection.ts";
import { ActorKind, NameKind, RelationKind } from "../shared/enums.ts";

@ObjectType({ description: "A name of an actor, as its source writes it." })
export class Name {
  @Field(() => String, { description: "The name." })
  value!: string;

  @Field(() => String, { nullable: true, description: "The language it is in (BCP 47); null where it is not known." })
  lang!: string | null;

  @Field(() => String, { nullable: true, description: 'The script it is written in (ISO 15924, such as "Arab").' })
  script!: string | null;

  @Field(() => NameKind, { description: "What sort of name it is." })
  kind!: NameKindKey;
}

@ObjectType({ description: "How another system names an actor." })
export class Identifier {
  @Field(() => String, { description: 'The system: "wikidata", "iso3166-1", "un-sc" and others.' })
  scheme!: string;

  @Field(() => String, { description: "The actor's id in that system." })
  value!: string;

  @Field(() => String, { nullable: true, description: "A page about the actor in that system." })
  url!: string | null;
}

/** The GraphQL type of an actor is named as its label in the graph. */
export function typeNameOfActor({ kind }: { readonly kind: ActorKindKey }): string {
  return actorKinds[kind].nodeLabel;
}

@InterfaceType({
  description: "A person, a state or an organization that takes part in relations.",
  implements: Node,
  resolveType: typeNameOfActor,
})
export abstract class Actor extends Node {
  @Field(() => ActorKind, { description: "What sort of actor it is." })
  kind!: ActorKindKey;
}

@ObjectType({ description: "A human being.", implements: Actor })
export class Person extends Actor {
  @Field(() => PartialDate, { nullable: true, description: "As precise as the source is." })
  birthDate!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Null for the living and for the unknown." })
  deathDate!: string | null;
}

@ObjectType({ description: "A state or territory.", implements: Actor })
export class State extends Actor {
  @Field(() => String, { nullable: true, description: "The ISO 3166-1 alpha-2 code; null where ISO 3166-1 has none." })
  iso2!: string | null;

  @Field(() => String, { nullable: true, description: "The ISO 3166-1 alpha-3 code; null where ISO 3166-1 has none." })
  iso3!: string | null;
}

@ObjectType({ description: "Anything with a name of its own that people act through.", implements: Actor })
export class Organization extends Actor {}

const actor = () => Actor;

@ObjectType({ description: "A row of a list of actors." })
export class ActorEdge extends edgeOf(actor) {}

@ObjectType({ description: "A page of actors." })
export class ActorConnection extends connectionOf(actor, () => ActorEdge) {}

@ObjectType({ description: "An actor that the search found." })
export class ActorSearchEdge extends edgeOf(actor) {
  @Field(() => Float, {
    description: "How well the best name fits the text, 1 at best: every word is exact, and the name has no other.",
  })
  score!: number;

  @Field(() => Name, { description: "The name that fits best." })
  matchedName!: Name;
}

@ObjectType({ description: "A page of search results, the best first." })
export class ActorSearchConnection extends connectionOf(actor, () => ActorSearchEdge) {}

@ObjectType({ description: "An actor to which another is tied, with a summary of the relations that tie them." })
export class CounterpartEdge extends edgeOf(actor) {
  @Field(() => [RelationKind], { description: "The kinds of the relations between the two." })
  kinds!: RelationKindKey[];

  @Field(() => Int, { description: "How many distinct relations tie the two." })
  relationCount!: number;

  @Field(() => PartialDate, { nullable: true, description: "When the first of them begins; null where none says." })
  since!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When the last of them ends; null where one still lasts or none says.",
  })
  until!: string | null;
}

@ObjectType({ description: "A page of counterparts, the most tied first, then by id." })
export class CounterpartConnection extends connectionOf(actor, () => CounterpartEdge) {}
