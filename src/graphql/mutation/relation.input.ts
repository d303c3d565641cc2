import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { MeetingMode } from "../../ontology/meetingModes.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { GivenParticipant, GivenRelation } from "../../write/edit/recordRelation.ts";
import { maxParticipants } from "../../write/validate/validateRelation.ts";
import { PartialDate } from "../scalars.ts";
import { Constraint } from "../shared/constraint.ts";
import { MeetingModeEnum, ModalityEnum, SanctionMeasureEnum, StanceEnum } from "../shared/enums.ts";
import { EvidenceInput } from "./evidence.input.ts";
import { MutationInput } from "./mutation.input.ts";
import { seenVersion } from "./seenVersion.ts";
import { TextInput } from "./text.input.ts";

/** What relations of all kinds have. */
@InputType()
abstract class RelationInput extends MutationInput implements GivenRelation {
  @Field(() => ID, {
    nullable: true,
    description:
      "The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded.",
  })
  id?: string | null;

  @Field(() => Int, seenVersion)
  version?: number | null;

  @Field(() => PartialDate, { nullable: true, description: "When it happened or began, as precise as the source." })
  date?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it ended." })
  endDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The dates in the words of the source, if they cannot be resolved or say more than date and endDate.",
  })
  dateText?: string | null;

  @Field(() => String, { nullable: true, description: "Where it happened, in the words of the source." })
  place?: string | null;

  @Field(() => [TextInput], { nullable: true, description: "A summary, by language." })
  summary?: TextInput[] | null;

  @Field(() => ModalityEnum, {
    defaultValue: "ASSERTED",
    description: "How the source presents it. A correction cannot change it.",
  })
  modality!: Modality;

  @Field(() => Float, { nullable: true, description: "The confidence that the source or coder gave, from 0 to 1." })
  confidence?: number | null;

  @Constraint({ maxItems: 100 })
  @Field(() => [EvidenceInput], {
    defaultValue: [],
    description: "The passages that support it. A new relation needs at least one; a correction adds these.",
  })
  evidence!: EvidenceInput[];
}

const atMost = { maxItems: maxParticipants };

@InputType({ description: "A participant of a meeting." })
export class ParticipantInput implements GivenParticipant {
  @Field(() => ID, { description: "The actor." })
  actor!: string;

  @Field(() => String, { description: "The actor's role: PARTICIPANT, HOST or VISITOR." })
  role!: string;
}

@InputType({ description: "A meeting to record or to correct." })
export class RecordMeetingInput extends RelationInput {
  @Constraint(atMost)
  @Field(() => [ParticipantInput], { description: "Those who met." })
  participants!: ParticipantInput[];

  @Field(() => MeetingModeEnum, { nullable: true, description: "How the meeting was held." })
  mode?: MeetingMode | null;

  @Field(() => [String], { nullable: true, description: "The topics discussed, in the words of the source." })
  topics?: string[] | null;
}

@InputType({ description: "A sanction to record or to correct." })
export class RecordSanctionInput extends RelationInput {
  @Constraint(atMost)
  @Field(() => [ID], { description: "The actors that imposed it; empty if the source does not say." })
  issuers!: string[];

  @Constraint(atMost)
  @Field(() => [ID], { description: "The actors that it restricts." })
  targets!: string[];

  @Field(() => String, { nullable: true, description: "The sanctions programme or regime." })
  programme?: string | null;

  @Field(() => String, { nullable: true, description: "The issuer's reference, such as a list entry or a resolution." })
  reference?: string | null;

  @Field(() => [SanctionMeasureEnum], { nullable: true, description: "The measures that it imposes." })
  measures?: SanctionMeasure[] | null;
}

@InputType({ description: "A statement to record or to correct." })
export class RecordStatementInput extends RelationInput {
  @Constraint(atMost)
  @Field(() => [ID], { description: "The actors that made the statement." })
  speakers!: string[];

  @Constraint(atMost)
  @Field(() => [ID], { defaultValue: [], description: "The actors that the statement is about." })
  about!: string[];

  @Field(() => StanceEnum, { nullable: true, description: "The speaker's attitude to the subject." })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: "Where it was made, such as an interview or a news agency." })
  medium?: string | null;
}

@InputType({ description: "An affiliation to record or to correct." })
export class RecordAffiliationInput extends RelationInput {
  @Field(() => ID, { description: "The member, officer or organ." })
  member!: string;

  @Field(() => ID, { description: "The body that it belongs to." })
  of!: string;

  @Field(() => [TextInput], { nullable: true, description: "The position held, by language." })
  role?: TextInput[] | null;
}

@InputType({ description: "An association to record or to correct." })
export class RecordAssociationInput extends RelationInput {
  @Field(() => String, { description: "The type of association, as a stable key for programs, such as family." })
  type!: string;

  @Field(() => ID, { description: "The actor at the start of the relation." })
  from!: string;

  @Field(() => ID, { description: "The actor at the end of the relation." })
  to!: string;

  @Field(() => Boolean, { defaultValue: true, description: "Whether the relation has a direction." })
  directed!: boolean;

  @Field(() => [TextInput], { nullable: true, description: "The type as a label for readers, by language." })
  label?: TextInput[] | null;
}
