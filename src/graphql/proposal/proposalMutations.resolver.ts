import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { acceptProposals } from "../../write/proposals/acceptProposals.ts";
import { rejectProposals, reopenProposals } from "../../write/proposals/rejectProposals.ts";
import { actorParts } from "../actor/actor.parts.ts";
import type { Context } from "../context.ts";
import { inputArg } from "../mutation/mutation.input.ts";
import { afterMutation, runMutation } from "../mutation/runMutation.ts";
import { relationAsOf } from "../relation/relation.service.ts";
import type { Selection } from "../shared/selection.ts";
import {
  AcceptProposalsInput,
  ReadDocumentInput,
  RejectProposalsInput,
  ReopenProposalsInput,
} from "./proposal.input.ts";
import { AcceptancePayload, ProposalsPayload, ReadingPayload } from "./proposal.payload.ts";
import { nodeOf } from "./proposal.service.ts";
import { readDocument } from "./readDocument.ts";

@Resolver()
export class ProposalMutationsResolver {
  @Mutation(() => ReadingPayload, {
    description:
      "Adds the document if it is new, reads it and stores the proposals. Reading it again replaces the proposals that wait; it does not repeat accepted or rejected ones. Rejected ones are not made again from another edition of the text either.",
  })
  async readDocument(
    @Arg("input", () => ReadDocumentInput, inputArg) input: ReadDocumentInput,
    @Ctx() context: Context,
  ) {
    const { viewer, signal } = context;
    const { requestId = null, add } = input;
    const request = { by: viewer.name, reason: add?.reason?.trim() || null, requestId, input, signal };
    const done = await readDocument(context, input, request, context.readers.named(input.reader));
    const { document, ...answer } = afterMutation(context, requestId, done);
    const { documents } = context.loaders;
    // An answer that an earlier version has stored for a repetition has no codes.
    return { ...answer, codedNotes: answer.codedNotes ?? [], document: () => documents.byId.load(document) };
  }

  @Mutation(() => AcceptancePayload, {
    description:
      "Accepts all of the proposals or none: each becomes a relation with its passage as evidence or, if it is known, adds its passage to that relation. An edit replaces the given fields of its proposal. CONFLICT if one is accepted or rejected already. To take it back, retract the relation or the evidence: the proposal waits again.",
  })
  async acceptProposals(
    @Arg("input", () => AcceptProposalsInput, inputArg) input: AcceptProposalsInput,
    @Ctx() context: Context,
    @Info() selection: Selection,
  ) {
    const { proposals, edits } = input;
    const request = { proposals, edits: edits ?? [], by: context.viewer.name };
    const { relations, actors, change } = await runMutation(context, "acceptProposals", input, (transaction) =>
      acceptProposals(transaction, request),
    );
    const { loaders } = context;
    return {
      relations: await Promise.all(relations.map((id) => relationAsOf(loaders, id, { knownAt: null, at: null }))),
      actors: await loaders.actors.byIdWith(actorParts(selection, "actors")).loadMany(actors),
      change,
    };
  }

  @Mutation(() => ProposalsPayload, {
    description:
      "Rejects all of the proposals or none. They are not made again, neither from this text nor from another edition with the same words. CONFLICT if one is accepted or rejected already.",
  })
  async rejectProposals(
    @Arg("input", () => RejectProposalsInput, inputArg) input: RejectProposalsInput,
    @Ctx() context: Context,
  ) {
    const request = { ...input, by: context.viewer.name };
    const done = await runMutation(context, "rejectProposals", input, (transaction) =>
      rejectProposals(transaction, request),
    );
    return proposalsPayload(context, done.proposals);
  }

  @Mutation(() => ProposalsPayload, {
    description: "Takes back the rejection of proposals: they wait again. Changes nothing for those that wait.",
  })
  async reopenProposals(
    @Arg("input", () => ReopenProposalsInput, inputArg) input: ReopenProposalsInput,
    @Ctx() context: Context,
  ) {
    const request = { proposals: input.proposals, by: context.viewer.name };
    const done = await runMutation(context, "reopenProposals", input, (transaction) =>
      reopenProposals(transaction, request),
    );
    return proposalsPayload(context, done.proposals);
  }
}

async function proposalsPayload({ loaders }: Context, ids: readonly string[]) {
  const rows = await Promise.all(ids.map((id) => loaders.proposals.byId.load(id)));
  return { proposals: rows.flatMap((row) => (row ? [nodeOf(row)] : [])) };
}
