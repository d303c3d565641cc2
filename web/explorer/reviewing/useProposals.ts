import { ProposalsOfDocumentDocument, type ProposalsOfDocumentQuery } from "../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../api/fetchOperation.ts";
import { type ApiQuery, useComposedQuery } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import type { Proposal } from "./proposals.ts";

/** All proposals that were read in a document, in text order. */
export function useProposals(document: string): ApiQuery<readonly Proposal[]> {
  const { lang } = useExplorer().view;
  return useComposedQuery(["proposals", document, lang], (fetch) => loadProposals(document, lang, fetch));
}

async function loadProposals(id: string, lang: string, fetch: FetchOperation): Promise<readonly Proposal[]> {
  const all: Proposal[] = [];
  let after: string | null = null;
  do {
    const page: ProposalsOfDocumentQuery = await fetch(ProposalsOfDocumentDocument, { id, first: 100, after, lang });
    const proposals = page.document?.proposals;
    all.push(...(proposals?.nodes ?? []));
    after = proposals?.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
