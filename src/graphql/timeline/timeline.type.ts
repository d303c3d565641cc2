import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import { PartialDate } from "../scalars.ts";
import { RelationKind } from "../shared/enums.ts";

export enum TimeBucket {
  DAY = "DAY",
  MONTH = "MONTH",
  YEAR = "YEAR",
}
registerEnumType(TimeBucket, {
  name: "TimeBucket",
  description: "How wide a bar of a timeline is.",
  valuesConfig: {
    DAY: { description: "One bar a day." },
    MONTH: { description: "One bar a month." },
    YEAR: { description: "One bar a year." },
  },
});

@ObjectType({ description: "How many relations of a kind." })
export class KindCount {
  @Field(() => RelationKind, { description: "The kind." })
  kind!: RelationKindKey;

  @Field(() => Int, { description: "How many distinct relations." })
  count!: number;
}

@ObjectType({ description: "The relations that begin in one bucket." })
export class TimelineBucket {
  @Field(() => PartialDate, { description: "The bucket: a day, a month or a year." })
  start!: string;

  @Field(() => Int, { description: "How many distinct relations begin in it." })
  relationCount!: number;

  @Field(() => [KindCount], { description: "The same by kind; a kind that has none is left out." })
  byKind!: KindCount[];
}

@ObjectType({
  description:
    "Relations by the first day of their date. A date coarser than the bucket is counted in `coarser`, never guessed.",
})
export class Timeline {
  @Field(() => [TimelineBucket], { description: "In the order of time; a bucket without relations is left out." })
  buckets!: TimelineBucket[];

  @Field(() => Int, { description: "How many have a date that is less precise than the bucket." })
  coarser!: number;

  @Field(() => Int, {
    description:
      "How many have no date, though maybe an endDate. Under since, until or at only where undated is asked for.",
  })
  undated!: number;
}
