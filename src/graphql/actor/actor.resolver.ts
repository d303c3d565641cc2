import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { bestName } from "../../names/bestName.ts";
import type { ActorKind as ActorKindKey } from "../../ontology/actorKinds.ts";
import { chooseText } from "../../text/chooseText.ts";
import type { Context } from "../context.ts";
import { RelationPageArgs } from "../relation/relation.args.ts";
import { relationsOfActor, resolveRelationFilter } from "../relation/relation.service.ts";
import { RelationConnection } from "../relation/relation.type.ts";
import { RelationWhere } from "../relation/relation.where.ts";
import { ActorKind } from "../shared/enums.ts";
import type { ActorRow } from "./actor.queries.ts";
import { actors, counterparts, foundActors } from "./actor.service.ts";
import {
  Actor,
  ActorConnection,
  ActorSearchConnection,
  CounterpartConnection,
  Identifier,
  Name,
  Organization,
  State,
} from "./actor.type.ts";

const inLanguage = { nullable: true, description: 'The reader\'s language as a BCP 47 tag: "ar", "en", "zh-Hant".' };

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: "An actor by its id; null where there is none." })
  actor(@Arg("id", () => ID, { description: "The actor's id." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.actors.byId.load(id);
  }

  @Query(() => Actor, {
    nullable: true,
    description: 'An actor by its id in another system, such as "wikidata" and "Q7747"; null where there is none.',
  })
  actorByIdentifier(
    @Arg("scheme", () => String, { description: 'The system, such as "wikidata" or "iso3166-1".' }) scheme: string,
    @Arg("value", () => String, { description: "The id in that system." }) value: string,
    @Ctx() { loaders }: Context,
  ) {
    // Schemes have no colon, or "a:b" and "c" would find what "a" calls "b:c".
    return scheme.includes(":") ? null : loaders.actors.byIdentifier.load(`${scheme}:${value}`);
  }

  @Query(() => ActorConnection, { description: "Actors in the order of their ids." })
  actors(
    @Arg("ids", () => [ID], { nullable: true, description: "Only these; an unknown id is an error that names it." })
    ids: string[] | null,
    @Arg("kinds", () => [ActorKind], { nullable: true, description: "Only actors of these kinds." }) kinds:
      | ActorKindKey[]
      | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many rows at the most: 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on behind this cursor." }) after: string | null,
    @Ctx() { reader, loaders }: Context,
  ) {
    return actors(reader, loaders, { ids, kinds, first, after });
  }

  @Query(() => ActorSearchConnection, {
    description:
      "Actors by any of their names, in any script and any order of words; the best match first, then by id.",
  })
  searchActors(
    @Arg("text", () => String, {
      description:
        "A name or words of it; a word's beginning of two letters is enough. Spellings of one letter, diacritics, case and attached particles make no difference.",
    })
    text: string,
    @Arg("kinds", () => [ActorKind], { nullable: true, description: "Only actors of these kinds." }) kinds:
      | ActorKindKey[]
      | null,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many rows at the most: 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on behind this cursor." }) after: string | null,
    @Ctx() { reader, loaders }: Context,
  ) {
    return foundActors(reader, loaders, { text, kinds, first, after });
  }

  @FieldResolver(() => String, { description: "The best name in a language, falling back to the primary name." })
  async name(
    @Root() { id }: ActorRow,
    @Arg("lang", () => String, inLanguage) lang: string | null,
    @Ctx() { loaders }: Context,
  ) {
    return bestName(await loaders.actors.names.load(id), lang);
  }

  @FieldResolver(() => [Name], { description: "All its names, primary ones first." })
  names(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.names.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "One sentence about who this is; in another language where there is none in the one asked for.",
  })
  description(@Root() { description }: ActorRow, @Arg("lang", () => String, inLanguage) lang: string | null) {
    return chooseText(description, lang);
  }

  @FieldResolver(() => [Identifier], { description: "How other systems name it." })
  identifiers(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.identifiers.load(id);
  }

  @FieldResolver(() => RelationConnection, {
    description: "The relations in which it takes part, by the last day of their date, newest first, undated last.",
  })
  relations(
    @Root() { id }: ActorRow,
    @Args(() => RelationPageArgs) args: RelationPageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return relationsOfActor(loaders, id, args);
  }

  @FieldResolver(() => Int, { description: "How many distinct relations it takes part in." })
  async relationCount(
    @Root() { id }: ActorRow,
    @Arg("where", () => RelationWhere, { nullable: true, description: "Which relations count." })
    where: RelationWhere | null,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.relations.countOfActor(await resolveRelationFilter(loaders, where)).load(id);
  }

  @FieldResolver(() => CounterpartConnection, {
    description:
      "Who this actor is tied to: one edge an actor, the most tied first, then by id. Asserted relations only, unless where.modalities says otherwise.",
  })
  counterparts(
    @Root() { id }: ActorRow,
    @Args(() => RelationPageArgs) args: RelationPageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return counterparts(loaders, id, args);
  }
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => State, { nullable: true, description: "Whose organ it is; null for the UN." })
  state(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.state.load(id);
  }
}
