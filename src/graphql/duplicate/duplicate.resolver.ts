import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { maxPairs } from "./candidatePairs.ts";
import { DuplicateArgs } from "./duplicate.args.ts";
import { listPossibleDuplicates } from "./duplicate.service.ts";
import { Duplicate, DuplicateConnection } from "./duplicate.type.ts";

@Resolver(() => Duplicate)
export class DuplicateResolver {
  @Query(() => DuplicateConnection, {
    description: `Pairs of actors of one kind that may be the same, highest score first, then by ids. For the whole graph, it compares names whose consonants sound alike, and ids that are equal in two systems: at most ${maxPairs.toLocaleString("en")} pairs of each, those with the rarest names first. With \`of\`, it compares all names that resemble those of the actor. Actors that are declared distinct are left out.`,
  })
  possibleDuplicates(@Args(() => DuplicateArgs) args: DuplicateArgs, @Ctx() context: Context) {
    return listPossibleDuplicates(context, args);
  }
}
