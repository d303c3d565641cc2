import { Field, Float, Int, InterfaceType, ObjectType } from "type-graphql";
import type { MeetingMode } from "../../ontology/meetingModes.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import type { Stance } from "../../ontology/stances.ts";
import { Actor } from "../actor/actor.type.ts";
import { Node } from "../node.type.ts";
import { DateTime, PartialDate } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";
import { MeetingModeEnum, ModalityEnum, RelationKindEnum, StanceEnum } from "../shared/enums.ts";

@ObjectType({ description: "An actor's participation in a relation." })
export class Participation {
  @Field(() => Actor, { description: "The participant." })
  actor!: Actor;

  @Field(() => String, {
    description: `The participant's role: ${Object.keys(roles).join(", ")}. See Query.ontology for labels.`,
  })
  role!: string;
}

/** The GraphQL type of a relation. */
export function typeNameOfRelation({ kind }: { readonly kind: RelationKind }): string {
  return relationTypes[kind].name;
}

@InterfaceType({
  description: "A relation between actors that a source reports, with its date, certainty and evidence.",
  implements: Node,
  resolveType: typeNameOfRelation,
})
export abstract class Relation extends Node {
  @Field(() => RelationKindEnum, { description: "The kind of relation." })
  kind!: RelationKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it happened or began, as precise as the source; null if the source does not say.",
  })
  date!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it ended; null if it is ongoing or the source does not say.",
  })
  endDate!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "A date by which it had ended, if no exact end is known; for example, a newer edition of a sanctions list no longer contains it. Its window ends on this date at the latest. Null if unknown.",
  })
  endedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The dates in the words of the source, if they cannot be resolved ("Thursday" in an undated article) or say more than date and endDate.',
  })
  dateText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it happened, in the words of the source; null if the source does not say.",
  })
  place!: string | null;

  @Field(() => ModalityEnum, {
    description: "How the source presents it: as a fact, as planned, as hypothetical or as denied.",
  })
  modality!: Modality;

  @Field(() => Float, {
    nullable: true,
    description: "The confidence that the source, coder or extractor gave, from 0 to 1; null if none. Never computed.",
  })
  confidence!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code that the source assigned, with its scheme, such as "cameo:036"; null if none.',
  })
  sourceCode!: string | null;

  @Field(() => Int, { description: "The version: 1 at first, and one more with each correction or restoration." })
  version!: number;

  @Field(() => DateTime, { description: "When this version was recorded in the graph." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When this version was superseded; null while current." })
  retractedAt!: string | null;
}

@ObjectType({ description: "Actors met or talked to each other.", implements: Relation })
export class Meeting extends Relation {
  @Field(() => MeetingModeEnum, {
    nullable: true,
    description: "How the meeting was held; null if the source does not say.",
  })
  mode!: MeetingMode | null;
}

@ObjectType({ description: "A restriction that issuers impose on targets.", implements: Relation })
export class Sanction extends Relation {
  @Field(() => String, {
    nullable: true,
    description: "The sanctions programme or regime; null if the source does not say.",
  })
  programme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The issuer's reference, such as a list entry or a resolution; null if there is none.",
  })
  reference!: string | null;
}

@ObjectType({ description: "Speakers said something, usually about other actors.", implements: Relation })
export class Statement extends Relation {
  @Field(() => StanceEnum, {
    nullable: true,
    description: "The speaker's attitude to the subject; null if nobody has classified it.",
  })
  stance!: Stance | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the statement was made, such as an interview, a speech or a news agency; null if unknown.",
  })
  medium!: string | null;
}

@ObjectType({ description: "A member, officer or organ belongs to a body.", implements: Relation })
export class Affiliation extends Relation {}

@ObjectType({
  description: "Any other reported relation, such as family, ownership, representation or payment.",
  implements: Relation,
})
export class Association extends Relation {
  @Field(() => String, { description: "The type of association, as a stable key for programs." })
  type!: string;

  @Field(() => Boolean, {
    description: "Whether the relation has a direction, from `from` to `to`.",
  })
  directed!: boolean;
}

/** The GraphQL type of each kind. */
export const relationTypes = {
  MEETING: Meeting,
  SANCTION: Sanction,
  STATEMENT: Statement,
  AFFILIATION: Affiliation,
  ASSOCIATION: Association,
} as const satisfies Record<RelationKind, new () => Relation>;

const relation = () => Relation;

@ObjectType({ description: "A relation in a list." })
export class RelationEdge extends edgeType(relation) {}

@ObjectType({ description: "A page of relations." })
export class RelationConnection extends connectionType(relation, () => RelationEdge) {}
