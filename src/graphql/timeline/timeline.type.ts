import { Field, Int, ObjectType } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { PartialDate } from "../scalars.ts";
import { graphqlEnum, RelationKindEnum } from "../shared/enums.ts";

export type TimeBucket = "DAY" | "MONTH" | "YEAR";
export const TimeBucketEnum = graphqlEnum<TimeBucket>("TimeBucket", "The length of a timeline bucket.", {
  DAY: "One bucket per day.",
  MONTH: "One bucket per month.",
  YEAR: "One bucket per year.",
});

@ObjectType({ description: "The number of relations of one kind." })
export class KindCount {
  @Field(() => RelationKindEnum, { description: "The kind of relation." })
  kind!: RelationKind;

  @Field(() => Int, { description: "The number of distinct relations of this kind." })
  count!: number;
}

@ObjectType({ description: "A bucket of a timeline." })
export class TimelineBucket {
  @Field(() => PartialDate, { description: "The day, month or year that the bucket covers." })
  start!: string;

  @Field(() => Int, { description: "The number of distinct relations that begin in the bucket." })
  relationCount!: number;

  @Field(() => [KindCount], { description: "The number of relations by kind. Kinds without relations are omitted." })
  byKind!: KindCount[];
}

@ObjectType({
  description:
    "The number of relations by the first day of their date. A date that is less precise than the bucket is counted in `coarser`.",
})
export class Timeline {
  @Field(() => [TimelineBucket], { description: "The buckets in chronological order. Empty buckets are omitted." })
  buckets!: TimelineBucket[];

  @Field(() => Int, { description: "The number of relations whose date is less precise than the bucket." })
  coarser!: number;

  @Field(() => Int, {
    description:
      "The number of relations without a date (they may have an endDate). With since, until or at, counted only if undated is true.",
  })
  undated!: number;
}
