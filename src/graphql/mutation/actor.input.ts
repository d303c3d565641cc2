import { Field, ID, InputType } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { GivenName } from "../../write/edit/editedNames.ts";
import type { GivenActor } from "../../write/edit/givenActor.ts";
import { PartialDate } from "../scalars.ts";
import { Constraint } from "../shared/constraint.ts";
import { ActorKindEnum, NameKindEnum } from "../shared/enums.ts";
import { MutationInput } from "./mutation.input.ts";
import { TextInput } from "./text.input.ts";

@InputType({ description: "A name of an actor." })
export class NameInput implements GivenName {
  @Field(() => String, { description: "The name." })
  value!: string;

  @Field(() => NameKindEnum, {
    defaultValue: "ALIAS",
    description: "The kind of name. If the actor has this name already, its kind is corrected.",
  })
  kind!: NameKind;

  @Field(() => String, { nullable: true, description: 'The language (BCP 47), such as "ar" or "en".' })
  lang?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The script (ISO 15924), such as "Arab"; derived from the name if absent.',
  })
  script?: string | null;
}

@InputType({ description: "The id of an actor in another system." })
export class IdentifierInput {
  @Field(() => String, { description: 'The system, such as "wikidata".' })
  scheme!: string;

  @Field(() => String, { description: 'The id there, such as "Q7747".' })
  value!: string;

  @Constraint({ maxLength: 4_000 })
  @Field(() => String, { nullable: true, description: "The web page of the actor there." })
  url?: string | null;
}

@InputType({ description: "An actor to create, or what to add to an actor and to correct." })
export class SaveActorInput extends MutationInput implements GivenActor {
  @Field(() => ID, { nullable: true, description: "The actor to change; without it, a new actor is created." })
  id?: string | null;

  @Field(() => ActorKindEnum, {
    nullable: true,
    description: "The kind of a new actor. Of an existing one, only a kind that was a guess can be corrected.",
  })
  kind?: ActorKind | null;

  @Field(() => [NameInput], {
    nullable: true,
    description: "Names to add. A new actor needs at least one; if none is PRIMARY, the first becomes it.",
  })
  names?: NameInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Names to remove, exactly as they are. An actor keeps at least one PRIMARY name.",
  })
  removeNames?: string[] | null;

  @Field(() => [TextInput], {
    nullable: true,
    description: "Descriptions to add or to replace, by language; an empty value removes the one in its language.",
  })
  description?: TextInput[] | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description: "Ids in other systems to add. An id that identifies another actor is refused.",
  })
  identifiers?: IdentifierInput[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "For a person: the date of birth; null removes it.",
  })
  birthDate?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "For a person: the date of death; null removes it." })
  deathDate?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "For an organization: the state of which it is an organ; null removes it.",
  })
  state?: string | null;
}
