import { query } from "../../neo4j/query.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ProposalRow, ProposalState } from "../../write/proposals/proposal.ts";

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
