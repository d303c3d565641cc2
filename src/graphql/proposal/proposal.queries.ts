import { query } from "../../neo4j/query.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ProposalRow, ProposalState } from "../../write/proposals/proposal.ts";
import type { DocumentRow } from "../document/document.queries.ts";

type OfState = { readonly state: ProposalState | null };
type Filter = OfState & { readonly kinds: readonly RelationKind[] | null };
type OfDocuments = OfState & { readonly documentIds: readonly string[] };

export const proposalList = query<Filter & { after: string; limit: number }, { proposal: ProposalRow }>(
  "proposal/list",
);
export const proposalCount = query<Filter, { count: number }>("proposal/count");
export const proposalsOfDocuments = query<
  OfDocuments & { afterStart: number | null; afterId: string | null; limit: number },
  { documentId: string; proposals: ProposalRow[] }
>("proposal/ofDocuments");
export const proposalCountsOfDocuments = query<OfDocuments, { documentId: string; count: number }>(
  "proposal/countsOfDocuments",
);

/** A document with proposals that wait. */
export interface DocumentToReviewRow {
  readonly document: DocumentRow;
  /** The order of the last one. */
  readonly lastOrder: string;
}
export const documentsToReview = query<{ before: string | null; limit: number }, DocumentToReviewRow>(
  "proposal/documentsToReview",
);
export const documentsToReviewCount = query<Record<never, never>, { count: number }>("proposal/documentsToReviewCount");

/** The decisions of editors on the proposals of a rule. */
export interface RuleQualityRow {
  readonly proposedBy: string;
  readonly kind: RelationKind;
  readonly pending: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
}
export const decisionsByRule = query<Record<never, never>, RuleQualityRow>("proposal/decisionsByRule");
