import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { RelationConditions } from "../../neo4j/relationFilter.ts";
import type { Modality as ModalityKey } from "../../ontology/modalities.ts";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import { DateTime, PartialDate } from "../scalars.ts";
import { Modality, RelationKind } from "../shared/enums.ts";

/** The conditions that every question about relations shares. */
@InputType()
export abstract class RelationConditionsInput implements RelationConditions {
  @Field(() => [RelationKind], { nullable: true, description: "Only relations of these kinds. Default: all." })
  kinds?: RelationKindKey[] | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "Only relations whose window touches the first day of this date or a later one. A relation's window runs from the first day that its date allows to the last, or to the last day of its endDate where there is one; a SANCTION, AFFILIATION or ASSOCIATION without an endDate stays open.",
  })
  since?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Only relations whose window touches the last day of this date or an earlier one. See since.",
  })
  until?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "As of this date: the same as since and until of this date together, and given without them.",
  })
  at?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Keep relations without any date too, when since, until or at is given.",
  })
  undated!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: "As the graph knew it then: recorded by this moment, and not yet retracted. Default: now.",
  })
  knownAt?: Date | null;

  @Field(() => [Modality], {
    nullable: true,
    description:
      "Only relations of these modalities. Default: all in relations and relationCount, where each row shows its own; [ASSERTED] wherever a tie is meant: counterparts, network, timeline, paths, connections.",
  })
  modalities?: ModalityKey[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Only relations that at least this many distinct documents support.",
  })
  minSources?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Only relations of at least this confidence, 0 to 1. One without any never satisfies it.",
  })
  minConfidence?: number | null;

  @Field(() => [ID], { nullable: true, description: "Only relations that at least one of these documents supports." })
  documents?: string[] | null;
}

@InputType({ description: "Which relations. All conditions must hold." })
export class RelationWhere extends RelationConditionsInput {
  @Field(() => [ID], { nullable: true, description: "Only relations in which all of these actors take part." })
  with?: string[] | null;
}
