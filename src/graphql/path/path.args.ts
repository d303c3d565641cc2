import { ArgsType, Field, ID, Int } from "type-graphql";
import { maxHopsLimit, type PathRank } from "../../pathfinding/search/pathQuery.ts";
import { maxPageSize, pageArgs } from "../shared/args.ts";
import { PathRankEnum, PathWhere } from "./path.input.ts";

/** How many actors `Query.connections` takes. */
export const connectionsLimits = { minActors: 2, maxActors: 20 } as const;

const maxHopsDescription = `The maximum number of hops of a path, from 1 to ${maxHopsLimit}.`;

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: "The actor at which the paths start." })
  from!: string;

  @Field(() => ID, { description: "The actor at which the paths end." })
  to!: string;

  @Field(() => PathWhere, { nullable: true, description: "Conditions that the paths must satisfy." })
  where?: PathWhere | null;

  @Field(() => Int, { defaultValue: 5, description: `The maximum number of paths, from 1 to ${maxPageSize}.` })
  first!: number;

  @Field(() => Int, { defaultValue: 6, description: maxHopsDescription })
  maxHops!: number;

  @Field(() => PathRankEnum, { defaultValue: "HOPS", description: "The ranking of the paths." })
  rankBy!: PathRank;
}

@ArgsType()
export class ConnectionsArgs {
  @Field(() => [ID], {
    description: `The ids of ${connectionsLimits.minActors} to ${connectionsLimits.maxActors} actors.`,
  })
  actors!: string[];

  @Field(() => PathWhere, {
    nullable: true,
    description: "Conditions that the paths must satisfy. `via` is not supported here.",
  })
  where?: PathWhere | null;

  @Field(() => Int, { defaultValue: 4, description: maxHopsDescription })
  maxHops!: number;

  @Field(() => PathRankEnum, {
    defaultValue: "HOPS",
    description: "The ranking that decides which path of a pair is best.",
  })
  rankBy!: PathRank;
}

@ArgsType()
export class StepRelationsArgs extends pageArgs(3) {}
