import { Field, ID, InputType } from "type-graphql";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { Edit } from "../../write/proposals/acceptProposals.ts";
import { maxParticipants } from "../../write/validate/validateRelation.ts";
import { SaveActorInput } from "../mutation/actor.input.ts";
import { AddDocumentInput } from "../mutation/document.input.ts";
import { MutationInput } from "../mutation/mutation.input.ts";
import { TextInput } from "../mutation/text.input.ts";
import { PartialDate } from "../scalars.ts";
import { Constraint } from "../shared/constraint.ts";
import { ModalityEnum, SanctionMeasureEnum, StanceEnum } from "../shared/enums.ts";
import type { ToRead } from "./readDocument.ts";

const requestId = {
  nullable: true,
  description:
    "Your own name for this request. If you send the same request again with it, it has no further effect and you get the same answer.",
} as const;

@InputType({ description: "A document to read: one of the graph, or one to add." })
export class ReadDocumentInput implements ToRead {
  @Field(() => ID, requestId)
  requestId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "A document of the graph with its text. Give either document or add.",
  })
  document?: string | null;

  @Field(() => AddDocumentInput, {
    nullable: true,
    description:
      "The document to read, with its text of at most 100,000 characters. It is added unless the graph has a document with exactly this text and no other address. Its requestId is not used, its reason is kept with the change.",
  })
  add?: AddDocumentInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What reads it: "rules", or "model" for the rules and the model that is set up, to which the text is then sent. By default "rules". The field readers lists what there is.',
  })
  reader?: string | null;
}

@InputType({ description: "An actor in a corrected proposal: an existing or a new one, exactly one of the two." })
export class ProposedParticipantInput {
  @Field(() => String, { description: "The actor's role, as the kind of relation has it." })
  role!: string;

  @Field(() => ID, { nullable: true, description: "An existing actor." })
  actor?: string | null;

  @Field(() => SaveActorInput, {
    nullable: true,
    description: "An actor to create, without id. The same kind and name twice in one request is one actor.",
  })
  newActor?: SaveActorInput | null;
}

@InputType({
  description:
    "What to correct in a proposal while accepting it: each given field replaces that of the proposal, and null removes it. If the graph has the relation, only the passage and the attribution are recorded.",
})
export class ProposalEdit implements Edit {
  @Field(() => ID, { description: "The proposal; it must be among those to accept." })
  proposal!: string;

  @Constraint({ maxItems: maxParticipants })
  @Field(() => [ProposedParticipantInput], {
    nullable: true,
    description: "All participants, instead of the proposed ones.",
  })
  participants?: ProposedParticipantInput[] | null;

  @Field(() => PartialDate, { nullable: true, description: "When it happened or began." })
  date?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it ended." })
  endDate?: string | null;

  @Field(() => String, { nullable: true, description: "The dates in the words of the text." })
  dateText?: string | null;

  @Field(() => String, { nullable: true, description: "Where it happened." })
  place?: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: "How the text presents it." })
  modality?: Modality | null;

  @Field(() => StanceEnum, { nullable: true, description: "Of a statement: the speaker's attitude to the subject." })
  stance?: Stance | null;

  @Field(() => [SanctionMeasureEnum], { nullable: true, description: "Of a sanction: its measures." })
  measures?: SanctionMeasure[] | null;

  @Constraint({ maxItems: 64 })
  @Field(() => [ID], {
    nullable: true,
    description: "The actors that the document credits, the outermost reporter first.",
  })
  attribution?: string[] | null;

  @Field(() => [TextInput], { nullable: true, description: "Of an affiliation: the position held, by language." })
  role?: TextInput[] | null;

  @Field(() => [TextInput], { nullable: true, description: "A summary, by language." })
  summary?: TextInput[] | null;
}

const atMost = { maxItems: 100 };

@InputType({ description: "Proposals to accept, and what to correct in them." })
export class AcceptProposalsInput extends MutationInput {
  @Constraint(atMost)
  @Field(() => [ID], { description: "The proposals." })
  proposals!: string[];

  @Constraint(atMost)
  @Field(() => [ProposalEdit], { nullable: true, description: "At most one edit of each proposal." })
  edits?: ProposalEdit[] | null;
}

@InputType({ description: "Proposals to reject, and why." })
export class RejectProposalsInput {
  @Field(() => ID, requestId)
  requestId?: string | null;

  @Field(() => String, { description: "Why. It is kept with the proposals." })
  reason!: string;

  @Constraint(atMost)
  @Field(() => [ID], { description: "The proposals." })
  proposals!: string[];
}

@InputType({ description: "Rejected proposals that shall wait again." })
export class ReopenProposalsInput extends MutationInput {
  @Constraint(atMost)
  @Field(() => [ID], { description: "The proposals." })
  proposals!: string[];
}
