import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { MentionedActor, ProposalState } from "../../write/proposals/proposal.ts";
import { Actor } from "../actor/actor.type.ts";
import { Mention } from "../annotation/annotation.type.ts";
import type { Context } from "../context.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import { Document } from "../document/document.type.ts";
import { relationAsOf } from "../relation/relation.service.ts";
import { Relation } from "../relation/relation.type.ts";
import { PageArgs } from "../shared/args.ts";
import { RelationKindEnum } from "../shared/enums.ts";
import type { Selection } from "../shared/selection.ts";
import {
  listProposals,
  listProposalsOfDocument,
  mentionNow,
  type ProposalNode,
  selectedActor,
} from "./proposal.service.ts";
import { Proposal, ProposalConnection, ProposalStateEnum, ProposedActor } from "./proposal.type.ts";

const now = { knownAt: null, at: null } as const;
const stateArg = { nullable: true, description: "Only proposals in this state." } as const;

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => ProposalConnection, {
    description:
      "The relations that were proposed by reading articles, in the order of reading and of the text. They are not part of the graph until an editor accepts them.",
  })
  proposals(
    @Arg("state", () => ProposalStateEnum, stateArg) state: ProposalState | null,
    @Arg("kinds", () => [RelationKindEnum], { nullable: true, description: "Only proposals of these kinds." })
    kinds: RelationKind[] | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reader }: Context,
    @Info() selection: Selection,
  ) {
    return listProposals(reader, { state, kinds }, args, selection);
  }

  @FieldResolver(() => Document, { description: "The document that was read." })
  document(@Root() { documentId }: ProposalNode, @Ctx() { loaders }: Context) {
    return loaders.documents.byId.load(documentId);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      "The existing relation to which accepting would add evidence, if there is one: of the same kind and modality, of the same actors, on a compatible date. Null for proposals that do not wait.",
  })
  async known(@Root() { row }: ProposalNode, @Ctx() { loaders }: Context) {
    const id = row.state === "PENDING" ? await loaders.proposals.known.load(row) : null;
    return id === null ? null : relationAsOf(loaders, id, now);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description: "The relation created or extended by accepting this proposal; null unless it is ACCEPTED.",
  })
  accepted(@Root() { state, relationId }: ProposalNode, @Ctx() { loaders }: Context) {
    return state === "ACCEPTED" && relationId !== null ? relationAsOf(loaders, relationId, now) : null;
  }
}

@Resolver(() => ProposedActor)
export class ProposedActorResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The selected actor; null if accepting would create a new one.",
  })
  actor(@Root() mentioned: MentionedActor, @Ctx() { loaders }: Context) {
    return selectedActor(loaders, mentioned);
  }

  @FieldResolver(() => Mention, { description: "Where the text mentions the actor, and whom it may mean." })
  mention(@Root() mentioned: MentionedActor, @Ctx() { loaders }: Context) {
    return mentionNow(loaders, mentioned);
  }
}

@Resolver(() => Document)
export class DocumentProposalsResolver {
  @FieldResolver(() => ProposalConnection, {
    description: "The relations that were proposed by reading the document, in text order.",
  })
  proposals(
    @Root() { id }: DocumentRow,
    @Arg("state", () => ProposalStateEnum, stateArg) state: ProposalState | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listProposalsOfDocument(loaders, id, state ?? null, args, selection);
  }
}
