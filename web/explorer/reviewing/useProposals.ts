import { ProposalsOfDocumentDocument } from "../api/deferred/generated/graphql.ts";
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
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const page: Page | undefined = (await fetch(ProposalsOfDocumentDocument, { id, first: 100, after, lang })).document
      ?.proposals;
    all.push(...(page?.nodes ?? []));
    hasMore = page?.pageInfo.hasNextPage ?? false;
    after = page?.pageInfo.endCursor ?? null;
  }
  return all;
}

interface Page {
  readonly nodes: readonly Proposal[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
