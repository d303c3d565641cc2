import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { declareDistinct, undoDistinct } from "../../write/merging/distinct.ts";
import { mergeActors } from "../../write/merging/mergeActors.ts";
import { undoMerge } from "../../write/merging/undoMerge.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { inputArg } from "../mutation/mutation.input.ts";
import { type ChangeField, changeField, runMutation } from "../mutation/runMutation.ts";
import { withKnown } from "../shared/batch.ts";
import { DeclareDistinctInput, MergeActorsInput, UndoDistinctInput, UndoMergeInput } from "./merge.input.ts";
import { DistinctPayload, Merge, MergePayload } from "./merge.type.ts";

interface Changed {
  readonly change: ChangeField;
}

@Resolver(() => Actor)
export class MergeResolver {
  @Mutation(() => MergePayload, {
    description:
      "Makes one actor of two: all relations, names, identifiers and credits of `absorb` are those of `keep` as well, and the id of `absorb` leads to it. Only actors of one kind can be merged, and none that are declared distinct. What was known before stays known: with `knownAt` before the merge, there are two actors. undoMerge reverses it.",
  })
  async mergeActors(@Arg("input", () => MergeActorsInput, inputArg) input: MergeActorsInput, @Ctx() context: Context) {
    const done = await runMutation(context, "mergeActors", input, (transaction) => mergeActors(transaction, input));
    return mergePayload(context, { ...done, restored: null });
  }

  @Mutation(() => MergePayload, {
    description:
      "Restores the absorbed actor. Relations recorded since the merge stay with the actor they were recorded for. Repeating it returns the same answer. CONFLICT, naming the later merge, if the survivor has been merged again. If a source has merged the two, they are also declared distinct, so that its next import does not merge them again.",
  })
  async undoMerge(@Arg("input", () => UndoMergeInput, inputArg) input: UndoMergeInput, @Ctx() context: Context) {
    const done = await runMutation(context, "undoMerge", input, (transaction) => undoMerge(transaction, input));
    const { undoneIn } = done;
    const change = undoneIn === null ? done.change : changeField(context.loaders, undoneIn);
    return mergePayload(context, { ...done, change });
  }

  @Mutation(() => DistinctPayload, {
    description:
      "States that actors are not the same: nobody and no import can merge them from then on, and `possibleDuplicates` leaves them out. undoDistinct reverses it.",
  })
  async declareDistinct(
    @Arg("input", () => DeclareDistinctInput, inputArg) input: DeclareDistinctInput,
    @Ctx() context: Context,
  ) {
    const { viewer } = context;
    const request = { actors: input.actors, by: viewer.name, reason: input.reason ?? null };
    const done = await runMutation(context, "declareDistinct", input, async (transaction) => ({
      ids: await declareDistinct(transaction, request),
    }));
    return distinctPayload(context, done);
  }

  @Mutation(() => DistinctPayload, {
    description: "Takes back declareDistinct for all pairs of these actors. Changes nothing if there are none.",
  })
  async undoDistinct(
    @Arg("input", () => UndoDistinctInput, inputArg) input: UndoDistinctInput,
    @Ctx() context: Context,
  ) {
    const done = await runMutation(context, "undoDistinct", input, async (transaction) => ({
      ids: await undoDistinct(transaction, input),
    }));
    return distinctPayload(context, done);
  }

  @FieldResolver(() => [ID], {
    description:
      "The ids of actors merged into this one, the last merged first. Every id argument accepts them: an actor that has another id than the one that was asked for has it here.",
  })
  formerIds(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return withKnown(loaders.actors.merges.load(id), (merges) => merges.map(({ absorbed }) => absorbed));
  }

  @FieldResolver(() => [Merge], {
    description: "The merges by which other actors have become part of this one, the last one first.",
  })
  merges(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    return loaders.actors.merges.load(id);
  }

  @FieldResolver(() => [Actor], {
    description:
      "The actors that are declared distinct from this one, ordered by id; at most 100. Nobody and no import can merge them.",
  })
  async distinctFrom(@Root() { id }: ActorRow, @Ctx() { loaders }: Context) {
    const actors = await loaders.actors.byId.loadMany(await loaders.actors.distinctFrom.load(id));
    return actors.filter((actor) => actor !== null);
  }
}

async function mergePayload(
  { loaders }: Context,
  done: Changed & { merge: string; actor: string; restored: string | null },
) {
  const { byId } = loaders.actors;
  const [actor, restored] = await Promise.all([byId.load(done.actor), done.restored && byId.load(done.restored)]);
  return { ...done, actor, restored };
}

async function distinctPayload({ loaders }: Context, { ids, change }: Changed & { ids: readonly string[] }) {
  return { actors: await loaders.actors.byId.loadMany(ids), change };
}
