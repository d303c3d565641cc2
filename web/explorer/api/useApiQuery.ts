import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import {
  type QueryKey,
  type UseBaseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";
import type { FetchOperation } from "./fetchOperation.ts";
import { fetchThroughCache } from "./queryClient.ts";
import { type ApiError, asApiError } from "./request.ts";
import { requestPatiently } from "./requestPatiently.ts";

/** The state of a query, as panels show it. */
export interface ApiQuery<Data> {
  /** The result, or the previous result while the next one loads or if it fails; undefined if the query is disabled. */
  readonly data: Data | undefined;
  readonly isFetching: boolean;
  readonly error: ApiError | null;
  readonly isCancelled: boolean;
  readonly refetch: () => void;
  readonly cancel: () => void;
}

/** The result of one operation; null variables disable the query. */
export function useOperation<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables | null,
): ApiQuery<Data> {
  const queryKey = [document.toString(), variables];
  const enabled = variables !== null;
  const result = useQuery({
    queryKey,
    queryFn: ({ signal }) => requestPatiently(document, variables!, signal),
    enabled,
  });
  return useQueryState(result, result.data, { queryKey, enabled });
}

/** A result that is loaded by several operations. */
export function useComposedQuery<Data>(
  queryKey: QueryKey,
  load: (fetch: FetchOperation) => Promise<Data>,
  enabled = true,
): ApiQuery<Data> {
  const result = useQuery({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const attempt = new AbortController();
      try {
        return await load(fetchThroughCache(client, AbortSignal.any([signal, attempt.signal])));
      } finally {
        // If one operation fails, nobody waits for the others.
        attempt.abort();
      }
    },
    enabled,
  });
  return useQueryState(result, result.data, { queryKey, enabled });
}

interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** The pages of a connection that are loaded so far. */
export interface PagedQuery<Data> extends ApiQuery<readonly Data[]> {
  readonly fetchNextPage: () => void;
}

/** An operation that takes a cursor as `after`; `pageInfoOf` returns the page info of its result. */
export function usePagedOperation<Data, Variables extends { after?: string | null | undefined }>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Omit<Variables, "after">,
  pageInfoOf: (page: Data) => PageInfo | undefined,
): PagedQuery<Data> {
  const queryKey = [document.toString(), variables, "pages"];
  const result = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      requestPatiently(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = pageInfoOf(page) ?? { hasNextPage: false, endCursor: null };
      return hasNextPage ? endCursor : null;
    },
  });
  const query = useQueryState(result, result.data?.pages, { queryKey, enabled: true });
  return { ...query, fetchNextPage: () => void result.fetchNextPage() };
}

type Result = Pick<UseBaseQueryResult, "isFetching" | "isPending" | "error" | "refetch">;

function useQueryState<Data>(
  { isFetching, isPending, error, refetch }: Result,
  data: Data | undefined,
  { queryKey, enabled }: { queryKey: QueryKey; enabled: boolean },
): ApiQuery<Data> {
  const client = useQueryClient();
  // Not keepPreviousData: it drops the previous result if the next one fails.
  const lastData = useRef<Data>(undefined);
  if (!enabled || data !== undefined) lastData.current = data;
  return {
    data: lastData.current,
    isFetching,
    error: error && asApiError(error),
    // A query that neither runs nor has a result has been cancelled.
    isCancelled: enabled && isPending && !isFetching,
    refetch: () => void refetch(),
    cancel: () => void client.cancelQueries({ queryKey, exact: true }),
  };
}
