import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { bestName } from "../../names/bestName.ts";
import { chooseText } from "../../text/chooseText.ts";
import { parseTextList } from "../../text/textList.ts";
import type { Context } from "../context.ts";
import { RelationPageArgs, RelationWhere, whereArg } from "../relation/relation.input.ts";
import { checkRelationWhere, listRelationsOfActor } from "../relation/relation.service.ts";
import { RelationConnection } from "../relation/relation.type.ts";
import { DateTime } from "../scalars.ts";
import { langArg } from "../shared/args.ts";
import { withKnown } from "../shared/batch.ts";
import type { Selection } from "../shared/selection.ts";
import { ActorListArgs, ActorSearchArgs } from "./actor.args.ts";
import { actorParts } from "./actor.parts.ts";
import type { ActorRow } from "./actor.queries.ts";
import { listActors, listCounterparts, searchActors } from "./actor.service.ts";
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
import { startRelations } from "./startRelations.ts";

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, {
    nullable: true,
    description:
      "Finds an actor by its id, or by an id that it had before a merge or has in another system; null if the id is unknown.",
  })
  async actor(
    @Arg("id", () => ID, { description: "The actor's id." }) id: string,
    @Arg("knownAt", () => DateTime, {
      nullable: true,
      description:
        "Which actor the id meant as the graph knew it then: before a merge, the absorbed actor itself. Give its relations the same `knownAt`.",
    })
    knownAt: Date | null,
    @Ctx() { loaders }: Context,
    @Info() selection: GraphQLResolveInfo,
  ) {
    if (knownAt) return loaders.actors.byIdAt(knownAt).load(id);
    const parts = actorParts(selection);
    loaders.actors.ownNames ||= parts.names;
    const started = startRelations(loaders, id, selection);
    return (!parts.identifiers && (await started)) || loaders.actors.byIdWith(parts).load(id);
  }

  @Query(() => Actor, {
    nullable: true,
    description: 'Finds an actor by its id in another system, such as "wikidata" and "Q7747"; null if there is none.',
  })
  actorByIdentifier(
    @Arg("scheme", () => String, { description: 'The system, such as "wikidata" or "iso3166-1".' }) scheme: string,
    @Arg("value", () => String, { description: "The id in that system." }) value: string,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    // A scheme has no colon; otherwise "a:b" with "c" would find the actor that "a" identifies as "b:c".
    return scheme.includes(":") ? null : loaders.actors.byIdWith(actorParts(selection)).load(`${scheme}:${value}`);
  }

  @Query(() => ActorConnection, { description: "Actors, ordered by id." })
  actors(
    @Args(() => ActorListArgs) args: ActorListArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listActors(reader, loaders, args, selection);
  }

  @Query(() => ActorSearchConnection, {
    description:
      "Searches actors by any of their names, in any script and spelling and with the words in any order. Best match first; among equals, those with the most relations, then by id. If the words of the text are in 200 names or more, only names with all of these words are found, and of those the 1,000 that match best (5,000 with `kinds`).",
  })
  searchActors(
    @Args(() => ActorSearchArgs) args: ActorSearchArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() selection: Selection,
  ) {
    return searchActors(reader, loaders, args, selection);
  }

  @FieldResolver(() => String, {
    description: "The best name in a language, or the primary name if there is none in that language.",
  })
  name(@Root() { id }: ActorRow, @Arg("lang", () => String, langArg) lang: string | null, @Ctx() { loaders }: Context) {
    return withKnown(loaders.actors.names.load(id), (names) => bestName(names, lang));
  }

  @FieldResolver(() => [Name], { description: "All names of the actor, primary names first." })
  names(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.names.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "One sentence about the actor. In another language if there is none in the preferred one.",
  })
  description(@Root() { description }: ActorRow, @Arg("lang", () => String, langArg) lang: string | null) {
    return chooseText(parseTextList(description), lang);
  }

  @FieldResolver(() => [Identifier], { description: "The actor's ids in other systems." })
  identifiers(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.identifiers.load(id);
  }

  @FieldResolver(() => RelationConnection, {
    description: "The actor's relations, ordered by the last day of their date: newest first, undated last.",
  })
  relations(
    @Root() { id }: ActorRow,
    @Args(() => RelationPageArgs) args: RelationPageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listRelationsOfActor(loaders, id, args, selection);
  }

  @FieldResolver(() => Int, { description: "The number of distinct relations of the actor." })
  async relationCount(
    @Root() { id }: ActorRow,
    @Arg("where", () => RelationWhere, whereArg) where: RelationWhere | null,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.relations.countOfActor(await checkRelationWhere(loaders, where)).load(id);
  }

  @FieldResolver(() => CounterpartConnection, {
    description:
      "The actors that this actor has relations with: one edge per actor, those with the most relations first, then by id. Only asserted relations count, unless where.modalities is set.",
  })
  counterparts(
    @Root() { id }: ActorRow,
    @Args(() => RelationPageArgs) args: RelationPageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listCounterparts(loaders, id, args, selection);
  }
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => State, {
    nullable: true,
    description: "The state that the organization is an organ of; null for others, such as the UN.",
  })
  state(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.state.load(id);
  }
}
