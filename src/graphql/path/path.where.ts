import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { RelationConditionsInput } from "../relation/relation.where.ts";

export enum PathDirection {
  ANY = "ANY",
  FORWARD = "FORWARD",
}
registerEnumType(PathDirection, {
  name: "PathDirection",
  description: "Which way a path may take directed relations.",
  valuesConfig: {
    ANY: { description: "Either way." },
    FORWARD: {
      description:
        "Only from issuer to target, from speaker to subject, from member to body; undirected ones either way.",
    },
  },
});

export enum PathRank {
  HOPS = "HOPS",
  EVIDENCE = "EVIDENCE",
  RECENCY = "RECENCY",
  RARITY = "RARITY",
}
registerEnumType(PathRank, {
  name: "PathRank",
  description: "Which paths come first.",
  valuesConfig: {
    HOPS: { description: "Those with the fewest steps." },
    EVIDENCE: { description: "Those whose steps are well sourced." },
    RECENCY: { description: "Those whose steps are recent." },
    RARITY: { description: "Those through actors with few ties: an actor tied to all says little." },
  },
});

@InputType({
  description: "What a path may use: as in RelationWhere (but with), and conditions of its own. All must hold.",
})
export class PathWhere extends RelationConditionsInput {
  @Field(() => PathDirection, {
    defaultValue: PathDirection.ANY,
    description: "Which way directed relations may be taken.",
  })
  direction!: PathDirection;

  @Field(() => [ID], { nullable: true, description: "Never through these actors." })
  avoid?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Through these, in this order." })
  via?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Never through an inner actor with more distinct counterparts (asserted, in the current graph) than this; the two ends are exempt.",
  })
  maxDegree?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "There are days t1 <= t2 <= ..., one in the window of one relation of each step; undated relations never qualify.",
  })
  inTimeOrder!: boolean;
}
