import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { ActorRow } from "../actor/actor.queries.ts";
import { Actor, ActorConnection } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { DocumentConnection } from "../document/document.type.ts";
import type { RelationRow } from "../relation/relation.queries.ts";
import { Relation, RelationConnection } from "../relation/relation.type.ts";
import { PageArgs } from "../shared/args.ts";
import type { Selection } from "../shared/selection.ts";
import { listChangedActors, listChangedDocuments, listChangedRelations } from "./affected.service.ts";
import { ChangeListArgs } from "./change.args.ts";
import type { ChangeRow } from "./change.queries.ts";
import { listChanges, listHistory } from "./change.service.ts";
import { Change, ChangeConnection, RelationVersion } from "./change.type.ts";
import { versionsOf } from "./versions.service.ts";

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      "The changes of the graph, oldest first. Without `after`, starts at the earliest change on record. An import is listed when it has ended.",
  })
  changes(
    @Args(() => ChangeListArgs) args: ChangeListArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listChanges(reader, loaders, args, selection);
  }

  @FieldResolver(() => ActorConnection, {
    description:
      "The actors affected, in their current state, ordered by id: those changed themselves, and the participants of changed relations. An actor that has been merged into another since is the other one.",
  })
  actors(
    @Root() { id }: ChangeRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listChangedActors(loaders, id, args, selection);
  }

  @FieldResolver(() => RelationConnection, {
    description:
      "The relations that were recorded, corrected, retracted or given other evidence, in their current or last version. `versions` has the earlier ones.",
  })
  relations(
    @Root() { id }: ChangeRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listChangedRelations(loaders, id, args, selection);
  }

  @FieldResolver(() => DocumentConnection, { description: "The documents added or changed, ordered by id." })
  documents(
    @Root() { id }: ChangeRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listChangedDocuments(loaders, id, args, selection);
  }
}

@Resolver(() => Actor)
export class HistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description:
      "The changes that affected the actor, its relations or an actor merged into it, newest first. `after` is the id of a change, which is also its cursor.",
  })
  history(
    @Root() { id }: ActorRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listHistory(reader, loaders, id, args, selection);
  }
}

@Resolver(() => Relation)
export class VersionsResolver {
  @FieldResolver(() => [RelationVersion], {
    description: "Every version, newest first: its content, when it was current, who changed it and why.",
  })
  versions(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return versionsOf(loaders, id);
  }
}
