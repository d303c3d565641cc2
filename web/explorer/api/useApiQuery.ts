import {
  keepPreviousData,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { TypedDocumentString } from "./generated/graphql.ts";
import { type FetchOperation, fetchThroughCache } from "./queryClient.ts";
import { ApiError, request } from "./request.ts";

/** The state of a query, as panels show it. */
export interface ApiQuery<Data> {
  /** The result; while the next one loads, the previous one. */
  readonly data: Data | undefined;
  readonly isFetching: boolean;
  readonly error: ApiError | null;
  readonly isCancelled: boolean;
  readonly refetch: () => void;
  readonly cancel: () => void;
}

/** The result of one operation; null variables disable the query. */
export function useOperation<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): ApiQuery<Data> {
  const queryKey = [document.toString(), variables];
  const enabled = variables !== null;
  const result = useQuery({
    queryKey,
    queryFn: ({ signal }) => request(document, variables!, signal),
    ...optionsFor(enabled),
  });
  return useCancellation(result, queryKey, enabled);
}

/** A result that takes several operations. */
export function useComposedQuery<Data>(
  queryKey: QueryKey,
  load: (fetch: FetchOperation) => Promise<Data>,
  enabled = true,
): ApiQuery<Data> {
  const result = useQuery({
    queryKey,
    queryFn: ({ client, signal }) => load(fetchThroughCache(client, signal)),
    ...optionsFor(enabled),
  });
  return useCancellation(result, queryKey, enabled);
}

interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** The pages of a connection so far. */
export interface PagedQuery<Data> extends ApiQuery<readonly Data[]> {
  readonly fetchNextPage: () => void;
}

/** An operation that takes a cursor as `after`; `pageInfoOf` finds the page's end in its result. */
export function usePagedOperation<Data, Variables extends { after?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, "after">,
  pageInfoOf: (page: Data) => PageInfo | undefined,
): PagedQuery<Data> {
  const queryKey = [document.toString(), variables, "pages"];
  const result = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = pageInfoOf(page) ?? { hasNextPage: false, endCursor: null };
      return hasNextPage ? endCursor : null;
    },
    ...optionsFor(true),
  });
  const query = useCancellation(result, queryKey, true);
  return { ...query, data: result.data?.pages, fetchNextPage: () => void result.fetchNextPage() };
}

function optionsFor(enabled: boolean) {
  return { enabled, ...(enabled && { placeholderData: keepPreviousData }) };
}

type Result<Data> = Pick<
  UseQueryResult<Data> | UseInfiniteQueryResult<Data>,
  "data" | "isFetching" | "isPending" | "isPlaceholderData" | "refetch" | "error"
>;

/** A query that neither runs nor has a result of its own has been cancelled. */
function useCancellation<Data>(result: Result<Data>, queryKey: QueryKey, enabled: boolean): ApiQuery<Data> {
  const client = useQueryClient();
  const { data, isFetching, isPending, isPlaceholderData, refetch, error } = result;
  return {
    data,
    isFetching,
    error: error && (error instanceof ApiError ? error : new ApiError("INTERNAL_SERVER_ERROR", String(error))),
    isCancelled: enabled && !isFetching && (isPending || isPlaceholderData),
    refetch: () => void refetch(),
    cancel: () => void client.cancelQueries({ queryKey, exact: true }),
  };
}
