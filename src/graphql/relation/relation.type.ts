import { Field, Float, InterfaceType, ObjectType } from "type-graphql";
import type { MeetingMode as MeetingModeKey } from "../../ontology/meetingModes.ts";
import type { Modality as ModalityKey } from "../../ontology/modalities.ts";
import type { RelationKind as RelationKindKey } from "../../ontology/relationKinds.ts";
import type { Stance as StanceKey } from "../../ontology/stances.ts";
import { Actor } from "../actor/actor.type.ts";
import { Node } from "../node.type.ts";
import { DateTime, PartialDate } from "../scalars.ts";
import { connectionOf, edgeOf } from "../shared/connection.ts";
import { MeetingMode, Modality, RelationKind, Stance } from "../shared/enums.ts";

@ObjectType({ description: "An actor and its part in a relation." })
export class Participation {
  @Field(() => Actor, { description: "Who takes part." })
  actor!: Actor;

  @Field(() => String, {
    description:
      "As what: HOST, VISITOR, PARTICIPANT, ISSUER, TARGET, SPEAKER, SUBJECT, MEMBER, BODY, FROM, TO. Labels are in `ontology`.",
  })
  role!: string;
}

const typeNames = {
  MEETING: "Meeting",
  SANCTION: "Sanction",
  STATEMENT: "Statement",
  AFFILIATION: "Affiliation",
  ASSOCIATION: "Association",
} as const satisfies Record<RelationKindKey, string>;

/** The GraphQL type of a relation. */
export function typeNameOfRelation({ kind }: { readonly kind: RelationKindKey }): string {
  return typeNames[kind];
}

@InterfaceType({
  description: "A tie between actors that a source reports, with its date, its certainty and its evidence.",
  implements: Node,
  resolveType: typeNameOfRelation,
})
export abstract class Relation extends Node {
  @Field(() => RelationKind, { description: "What sort of tie it is." })
  kind!: RelationKindKey;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it happened or began, as precise as the source is; null where it does not say.",
  })
  date!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it ended; null where it has not, or where the source does not say.",
  })
  endDate!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "A day by which it was over, where the source does not say when it ended: a newer edition of a list no longer names it. Its window ends then at the latest. Null where nothing says so.",
  })
  endedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The date in the source's own words, where it cannot be resolved ('Thursday' in an undated article).",
  })
  dateText!: string | null;

  @Field(() => String, { nullable: true, description: "Where, as the source words it." })
  place!: string | null;

  @Field(() => Modality, {
    description: "Whether the source presents it as having happened, planned, considered or denied.",
  })
  modality!: ModalityKey;

  @Field(() => Float, {
    nullable: true,
    description: "0 to 1 as the source, coder or extractor gave it; null where none did. Never derived.",
  })
  confidence!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "How the source codes it, with the scheme: 'cameo:036'; null where it has no code.",
  })
  sourceCode!: string | null;

  @Field(() => DateTime, { description: "When the graph learnt it." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When the graph learnt better; null for what it still holds." })
  retractedAt!: string | null;
}

@ObjectType({ description: "Actors came together or spoke with each other.", implements: Relation })
export class Meeting extends Relation {
  @Field(() => MeetingMode, { nullable: true, description: "How it was held; null where the source does not say." })
  mode!: MeetingModeKey | null;
}

@ObjectType({ description: "A restriction that issuers lay on targets.", implements: Relation })
export class Sanction extends Relation {
  @Field(() => String, { nullable: true, description: "The sanctions programme or regime it belongs to." })
  programme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The issuer's own reference, such as a listing number or a resolution.",
  })
  reference!: string | null;
}

@ObjectType({ description: "Speakers said something, mostly about somebody.", implements: Relation })
export class Statement extends Relation {
  @Field(() => Stance, {
    nullable: true,
    description: "What it does towards its subject; null where no one has judged.",
  })
  stance!: StanceKey | null;

  @Field(() => String, { nullable: true, description: "Where it was made: an interview, a speech, a news agency." })
  medium!: string | null;
}

@ObjectType({ description: "A member, officer or organ belongs to a body.", implements: Relation })
export class Affiliation extends Relation {}

@ObjectType({ description: "Any other stated tie: family, ownership, representation, payment.", implements: Relation })
export class Association extends Relation {
  @Field(() => String, { description: "A stable word for the sort of tie, for programs." })
  type!: string;

  @Field(() => Boolean, {
    description: "Whether the tie means something from `from` to `to` that it does not mean back.",
  })
  directed!: boolean;
}

const relation = () => Relation;

@ObjectType({ description: "A row of a list of relations." })
export class RelationEdge extends edgeOf(relation) {}

@ObjectType({ description: "A page of relations." })
export class RelationConnection extends connectionOf(relation, () => RelationEdge) {}
