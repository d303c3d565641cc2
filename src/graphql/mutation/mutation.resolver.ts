import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { addDocument } from "../../write/edit/addDocument.ts";
import { addEvidence } from "../../write/edit/addEvidence.ts";
import { recordRelation } from "../../write/edit/recordRelation.ts";
import { restoreRelation, retractEvidence, retractRelation } from "../../write/edit/retractions.ts";
import { saveSelectedActor } from "../../write/proposals/newActors.ts";
import type { Context } from "../context.ts";
import type { Selection } from "../shared/selection.ts";
import { SaveActorInput } from "./actor.input.ts";
import { AddDocumentInput } from "./document.input.ts";
import { AddEvidenceInput } from "./evidence.input.ts";
import { inputArg } from "./mutation.input.ts";
import { ActorPayload, DocumentPayload, RelationPayload } from "./payload.type.ts";
import { actorPayload, documentPayload, relationPayload } from "./payloads.ts";
import {
  RecordAffiliationInput,
  RecordAssociationInput,
  RecordMeetingInput,
  RecordSanctionInput,
  RecordStatementInput,
} from "./relation.input.ts";
import { RetractInput } from "./retract.input.ts";
import { inRole } from "./roles.ts";

const correction =
  "With an id, corrects a relation: its current version is retracted, and the input becomes the next one. Without, a new relation is recorded, which needs evidence.";

@Resolver()
export class MutationResolver {
  @Mutation(() => DocumentPayload, { description: "Adds a document, which evidence can then quote." })
  addDocument(@Arg("input", () => AddDocumentInput, inputArg) input: AddDocumentInput, @Ctx() context: Context) {
    return documentPayload(context, "addDocument", input, (transaction) => addDocument(transaction, input));
  }

  @Mutation(() => ActorPayload, {
    description:
      "Without an id, creates an actor. With an id, adds and corrects what is given, and leaves everything else as it is.",
  })
  saveActor(
    @Arg("input", () => SaveActorInput, inputArg) input: SaveActorInput,
    @Ctx() context: Context,
    @Info() selection: Selection,
  ) {
    return actorPayload(context, "saveActor", input, selection, (transaction) => saveSelectedActor(transaction, input));
  }

  @Mutation(() => RelationPayload, { description: `Records that actors met. ${correction}` })
  recordMeeting(@Arg("input", () => RecordMeetingInput, inputArg) input: RecordMeetingInput, @Ctx() context: Context) {
    const { participants } = input;
    return relationPayload(context, "recordMeeting", input, (transaction) =>
      recordRelation(transaction, "MEETING", participants, input),
    );
  }

  @Mutation(() => RelationPayload, { description: `Records that actors sanction others. ${correction}` })
  recordSanction(
    @Arg("input", () => RecordSanctionInput, inputArg) input: RecordSanctionInput,
    @Ctx() context: Context,
  ) {
    const participants = [...inRole("ISSUER", input.issuers), ...inRole("TARGET", input.targets)];
    return relationPayload(context, "recordSanction", input, (transaction) =>
      recordRelation(transaction, "SANCTION", participants, input),
    );
  }

  @Mutation(() => RelationPayload, { description: `Records what actors said. ${correction}` })
  recordStatement(
    @Arg("input", () => RecordStatementInput, inputArg) input: RecordStatementInput,
    @Ctx() context: Context,
  ) {
    const participants = [...inRole("SPEAKER", input.speakers), ...inRole("SUBJECT", input.about)];
    return relationPayload(context, "recordStatement", input, (transaction) =>
      recordRelation(transaction, "STATEMENT", participants, input),
    );
  }

  @Mutation(() => RelationPayload, { description: `Records that an actor belongs to a body. ${correction}` })
  recordAffiliation(
    @Arg("input", () => RecordAffiliationInput, inputArg) input: RecordAffiliationInput,
    @Ctx() context: Context,
  ) {
    const participants = [...inRole("MEMBER", [input.member]), ...inRole("BODY", [input.of])];
    return relationPayload(context, "recordAffiliation", input, (transaction) =>
      recordRelation(transaction, "AFFILIATION", participants, input),
    );
  }

  @Mutation(() => RelationPayload, { description: `Records any other relation of two actors. ${correction}` })
  recordAssociation(
    @Arg("input", () => RecordAssociationInput, inputArg) input: RecordAssociationInput,
    @Ctx() context: Context,
  ) {
    const participants = [...inRole("FROM", [input.from]), ...inRole("TO", [input.to])];
    return relationPayload(context, "recordAssociation", input, (transaction) =>
      recordRelation(transaction, "ASSOCIATION", participants, { ...input, associationType: input.type }),
    );
  }

  @Mutation(() => RelationPayload, { description: "Adds evidence to a relation, whose content stays as it is." })
  addEvidence(@Arg("input", () => AddEvidenceInput, inputArg) input: AddEvidenceInput, @Ctx() context: Context) {
    return relationPayload(context, "addEvidence", input, (transaction) => addEvidence(transaction, input));
  }

  @Mutation(() => RelationPayload, {
    description:
      "Retracts one piece of evidence. The last one of a relation is refused: retract the relation instead, or add other evidence first.",
  })
  retractEvidence(@Arg("input", () => RetractInput, inputArg) input: RetractInput, @Ctx() context: Context) {
    return relationPayload(context, "retractEvidence", input, (transaction) => retractEvidence(transaction, input));
  }

  @Mutation(() => RelationPayload, {
    description:
      "Retracts a relation and its evidence. They stay in the history, and restoreRelation records them again.",
  })
  retractRelation(@Arg("input", () => RetractInput, inputArg) input: RetractInput, @Ctx() context: Context) {
    return relationPayload(context, "retractRelation", input, (transaction) => retractRelation(transaction, input));
  }

  @Mutation(() => RelationPayload, {
    description:
      "Reverses the retraction of a relation: records its last version again, with the evidence that was retracted with it.",
  })
  restoreRelation(@Arg("input", () => RetractInput, inputArg) input: RetractInput, @Ctx() context: Context) {
    return relationPayload(context, "restoreRelation", input, (transaction) => restoreRelation(transaction, input));
  }
}
