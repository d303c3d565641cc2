import { query } from "../../neo4j/query.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { Stamp } from "../write.queries.ts";
import type { ProposalRow, ProposalState } from "./proposal.ts";

type Count = { readonly count: number };

export const proposalsByIds = query<{ ids: readonly string[] }, { proposal: ProposalRow }>("proposal/byIds");

/** What a relation must have to be the one that a proposal reports. */
export interface KnownQuestion {
  readonly key: string;
  readonly kind: RelationKind;
  readonly modality: Modality;
  readonly lasting: boolean;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly actors: readonly string[];
  /** Two of the actors between which the relation has an edge, or twice the same one. */
  readonly one: string;
  readonly other: string;
}
export interface KnownRow {
  readonly key: string;
  /** The given ids with those of the actors as they are after merges. */
  readonly actors: readonly (readonly [given: string, actor: string])[];
  readonly id: string;
  readonly content: {
    readonly date: string | null;
    readonly endDate: string | null;
    readonly stance: Stance | null;
    /** `["ar:…", "en:…"]` */
    readonly role: readonly string[] | null;
    readonly type: string | null;
    readonly directed: boolean;
  };
  /** Both ends of each edge; a participant with several edges is repeated. */
  readonly participants: readonly (readonly [actor: string, role: Role])[];
}
export const knownRelations = query<{ asked: readonly KnownQuestion[] }, KnownRow>("proposal/knownRelations");

export interface DecidedRow {
  readonly id: string;
  readonly words: string;
  readonly content: string;
}
export const decidedProposals = query<{ document: string; words: readonly string[] }, DecidedRow>("proposal/decided");
export const removedProposals = query<{ document: string }, Count>("proposal/removed");
export interface CreatedProposal {
  readonly id: string;
  readonly order: string;
  readonly words: string;
  readonly kind: RelationKind;
  readonly start: bigint;
  readonly content: string;
  readonly proposedBy: string;
  readonly newActors: readonly string[];
}
export const createdProposals = query<{ document: string; proposals: readonly CreatedProposal[] }, Count>(
  "proposal/created",
);
export interface Decision {
  readonly id: string;
  readonly state: ProposalState;
  readonly relation: string | null;
  /** Whether it was accepted with an edit. */
  readonly corrected: boolean;
  readonly rejectedFor: string | null;
}
type Decisions = Pick<Stamp, "recordedAt"> & { readonly by: string | null; readonly decisions: readonly Decision[] };
export const decisions = query<Decisions, Count>("proposal/decision");
export const settledProposals = query<{ relations: readonly string[] }, { id: string }>("proposal/settled");
export const proposalsWithNewActors = query<{ newActors: readonly string[] }, { id: string; content: string }>(
  "proposal/withNewActors",
);
export const changedProposals = query<
  { proposals: readonly { id: string; content: string; newActors: readonly string[] }[] },
  Count
>("proposal/changed");

export const documentWithText = query<
  { lucene: string; text: string; url: string | null },
  { id: string; url: string | null; publishedOn: string | null }
>("document/sameText");
