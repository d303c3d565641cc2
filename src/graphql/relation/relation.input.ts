import { ArgsType, Field, Float, ID, InputType, Int } from "type-graphql";
import type { RelationConditions } from "../../neo4j/relationFilter.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { DateTime, PartialDate } from "../scalars.ts";
import { PageArgs } from "../shared/args.ts";
import { ModalityEnum, RelationKindEnum } from "../shared/enums.ts";

/** The conditions that RelationWhere and PathWhere share. */
@InputType()
export abstract class RelationConditionsInput implements RelationConditions {
  @Field(() => [RelationKindEnum], {
    nullable: true,
    description: "Only relations of these kinds. Default: all kinds.",
  })
  kinds?: RelationKind[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "Only relations whose window includes the first day of this date or a later day. The window of a relation runs from the first day of its date to the last day of its endDate or, without an endDate, of its date. The window of a SANCTION, AFFILIATION or ASSOCIATION without an endDate has no end.",
  })
  since?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Only relations whose window includes the last day of this date or an earlier day. See since.",
  })
  until?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "As of this date. Equivalent to setting both since and until to it; cannot be combined with them.",
  })
  at?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether since, until and at also keep relations that have no date.",
  })
  undated!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: "The state of the graph at this time: relations recorded by then and not yet retracted. Default: now.",
  })
  knownAt?: Date | null;

  @Field(() => [ModalityEnum], {
    nullable: true,
    description:
      "Only relations of these modalities. Default: all modalities in relations and relationCount, where each relation shows its own; [ASSERTED] in counterparts, network, timeline, paths and connections.",
  })
  modalities?: Modality[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Only relations supported by at least this many distinct documents.",
  })
  minSources?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Only relations with at least this confidence, from 0 to 1. Excludes relations without a confidence.",
  })
  minConfidence?: number | null;

  @Field(() => [ID], { nullable: true, description: "Only relations supported by at least one of these documents." })
  documents?: string[] | null;
}

@InputType({ description: "Conditions on relations. A relation must satisfy all of them." })
export class RelationWhere extends RelationConditionsInput {
  @Field(() => [ID], { nullable: true, description: "Only relations in which all of these actors participate." })
  with?: string[] | null;
}

/** The options of every argument `where` of type RelationWhere. */
export const whereArg = { nullable: true, description: "Conditions that the relations must satisfy." } as const;

@ArgsType()
export class RelationPageArgs extends PageArgs {
  @Field(() => RelationWhere, whereArg)
  where?: RelationWhere | null;
}
