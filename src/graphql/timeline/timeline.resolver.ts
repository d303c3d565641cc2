import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { networkLimits } from "../network/network.args.ts";
import { RelationWhere, whereArg } from "../relation/relation.input.ts";
import { Constraint } from "../shared/constraint.ts";
import { loadTimeline } from "./timeline.service.ts";
import { type TimeBucket, TimeBucketEnum, Timeline } from "./timeline.type.ts";

@Resolver()
export class TimelineResolver {
  @Query(() => Timeline, {
    description:
      "The number of relations by start date, in the whole graph or for some actors. Only asserted relations count, unless where.modalities is set.",
  })
  timeline(
    @Constraint({ maxItems: networkLimits.maxActors })
    @Arg("actors", () => [ID], {
      nullable: true,
      description: "Only relations in which at least one of these actors participates.",
    })
    actorIds: string[] | null,
    @Arg("where", () => RelationWhere, whereArg) where: RelationWhere | null,
    @Arg("bucket", () => TimeBucketEnum, { defaultValue: "MONTH", description: "The length of a bucket." })
    bucket: TimeBucket,
    @Ctx() context: Context,
  ): Promise<Timeline> {
    return loadTimeline(context, actorIds, where, bucket);
  }
}
