import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { ProposalState } from "../../write/proposals/proposal.ts";
import { Node } from "../node.type.ts";
import { DateTime, PartialDate } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";
import {
  ActorKindEnum,
  graphqlEnum,
  ModalityEnum,
  RelationKindEnum,
  SanctionMeasureEnum,
  StanceEnum,
} from "../shared/enums.ts";

export const ProposalStateEnum = graphqlEnum<ProposalState>("ProposalState", "What was decided about a proposal.", {
  PENDING: "Nothing yet, or its acceptance was taken back: it waits for an editor.",
  ACCEPTED: "It is a relation of the graph, or evidence of one.",
  REJECTED: "It is not true, or not in the text. It is not proposed again.",
});

@ObjectType({
  description: "A part of the text of a document. text.slice(start, end) of the document is this text.",
})
export class Excerpt {
  @Field(() => String, { description: "The words, exactly as in the document." })
  text!: string;

  @Field(() => Int, { description: "Where it begins, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end!: number;
}

@ObjectType({
  description:
    "A mention, its candidates and the selected actor. actor is null if accepting would create a new actor with this name and kind.",
})
export class ProposedActor {
  @Field(() => String, { description: "The name as the text has it in full, which a new actor gets." })
  name!: string;

  @Field(() => ActorKindEnum, { description: "The kind of actor, which a new actor gets." })
  kind!: ActorKind;

  @Field(() => String, {
    nullable: true,
    description:
      "The title with which the text introduces the actor, which a new actor gets as its description; null if it gives none.",
  })
  title!: string | null;

  @Field(() => [Excerpt], {
    description:
      "If the mention is a pronoun, a title or left out: the mentions by which it is known. The last one is the name. Empty for a name.",
  })
  chain!: readonly Excerpt[];
}

@ObjectType({ description: "An actor that a proposal ties, and its role." })
export class ProposedParticipation {
  @Field(() => String, { description: "The role of the actor in the relation." })
  role!: string;

  @Field(() => ProposedActor, { description: "The mention and the actor." })
  actor!: ProposedActor;
}

@ObjectType({
  description:
    "A relation proposed by reading an article. It is not part of the graph until an editor accepts it: no search, list, network or path returns it.",
  implements: Node,
})
export class Proposal extends Node {
  @Field(() => RelationKindEnum, { description: "The kind of relation." })
  kind!: RelationKind;

  @Field(() => ProposalStateEnum, { description: "What was decided about it." })
  state!: ProposalState;

  @Field(() => [ProposedParticipation], { description: "The actors that it ties." })
  participants!: readonly unknown[];

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it happened or began, never more precise than the text; null if the text does not say.",
  })
  date!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it ended; null if the text does not say." })
  endDate!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "A day by which it had ended, if the text does not say when it did.",
  })
  endedBy!: string | null;

  @Field(() => String, { nullable: true, description: "The text's words for a date that cannot be worked out." })
  dateText!: string | null;

  @Field(() => String, { nullable: true, description: "Where it happened, in the words of the text." })
  place!: string | null;

  @Field(() => ModalityEnum, { description: "How the text presents it." })
  modality!: Modality;

  @Field(() => StanceEnum, { nullable: true, description: "Of a statement: the speaker's attitude to the subject." })
  stance!: Stance | null;

  @Field(() => [SanctionMeasureEnum], { description: "Of a sanction: the measures that the text names." })
  measures!: readonly SanctionMeasure[];

  @Field(() => String, { nullable: true, description: "Of a sanction: the programme or regime." })
  programme!: string | null;

  @Field(() => String, { nullable: true, description: "Of an affiliation: the office, in the words of the text." })
  office!: string | null;

  @Field(() => String, { nullable: true, description: "Of an association: its type, such as family." })
  associationType!: string | null;

  @Field(() => String, {
    description: "The passage that reports it. document.text.slice(start, end) is always exactly quote.",
  })
  quote!: string;

  @Field(() => Int, { description: "Where the passage begins, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where the passage ends (exclusive)." })
  end!: number;

  @Field(() => [ProposedActor], {
    description: "The actors that the text credits for the information, the outermost reporter first.",
  })
  attribution!: readonly unknown[];

  @Field(() => Float, { description: "How often proposals of this rule are right, from 0 to 1." })
  score!: number;

  @Field(() => String, { description: "The rule or model that produced the proposal." })
  proposedBy!: string;

  @Field(() => String, { nullable: true, description: "Why it was rejected; null unless it was." })
  rejectedFor!: string | null;

  @Field(() => String, { nullable: true, description: "Who accepted or rejected it last; null if nobody did." })
  decidedBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was accepted or rejected last; null if it never was.",
  })
  decidedAt!: string | null;
}

const proposal = () => Proposal;

@ObjectType({ description: "A proposal in a list." })
export class ProposalEdge extends edgeType(proposal) {}

@ObjectType({ description: "A page of proposals." })
export class ProposalConnection extends connectionType(proposal, () => ProposalEdge) {}
