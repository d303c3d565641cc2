import { Field, ID, InputType, Int } from "type-graphql";
import type { PathRank } from "../../pathfinding/search/pathQuery.ts";
import { RelationConditionsInput } from "../relation/relation.input.ts";
import { graphqlEnum } from "../shared/enums.ts";

export type PathDirection = "ANY" | "FORWARD";
export const PathDirectionEnum = graphqlEnum<PathDirection>(
  "PathDirection",
  "In which direction a path may follow directed relations.",
  {
    ANY: "In either direction.",
    FORWARD:
      "Only from issuer to target, from speaker to subject and from member to body. Undirected relations count in both directions.",
  },
);

export const PathRankEnum = graphqlEnum<PathRank>("PathRank", "The ranking of paths.", {
  HOPS: "Paths with the fewest hops first.",
  EVIDENCE: "Paths with the best documented steps first.",
  RECENCY: "Paths with the most recent relations first.",
  RARITY: "Paths through actors with few counterparts first, because a path through a hub says little.",
});

@InputType({
  description:
    "Conditions on paths: the conditions of RelationWhere on the relations (except `with`), and conditions on the path itself. A path must satisfy all of them.",
})
export class PathWhere extends RelationConditionsInput {
  @Field(() => PathDirectionEnum, {
    defaultValue: "ANY",
    description: "In which direction the path may follow directed relations.",
  })
  direction!: PathDirection;

  @Field(() => [ID], { nullable: true, description: "The path must not pass through any of these actors." })
  avoid?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "The path must pass through all of these actors, in this order." })
  via?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The path must not pass through an inner actor with more distinct counterparts than this, counting asserted relations in the current graph. The two ends are exempt.",
  })
  maxDegree?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the steps must be possible in chronological order: there are days t1 <= t2 <= ..., each within the window of a relation of its step. Undated relations never qualify.",
  })
  inTimeOrder!: boolean;
}
