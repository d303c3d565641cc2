import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { type Query, QueryClient } from "@tanstack/react-query";
import { isTransient, request } from "./request.ts";

/** Milliseconds before each retry; the last one repeats. */
const retryDelays = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Caches results for five minutes, and retries while the server or its database is unavailable. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        // Sends queries even if the browser is offline, because the server often runs on the same machine.
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (_failures, error) => isTransient(error),
        retryDelay: (failures) => retryDelays[Math.min(failures, retryDelays.length - 1)]!,
      },
    },
  });
  window.addEventListener("online", () => retryNow(client));
  return client;
}

/** Marks all results of the API as outdated, and loads those again that the page shows. */
export function refreshData(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== codeKey });
}

/** The first part of the query keys of code. */
export const codeKey = "code";

/** Whether a query has failed and waits for its next attempt. */
export function isRetrying({ state }: Query): boolean {
  return state.fetchStatus === "fetching" && state.fetchFailureCount > 0;
}

/** Retries all waiting queries at once instead of after their delay. */
export function retryNow(client: QueryClient): void {
  for (const query of client.getQueryCache().findAll({ predicate: isRetrying })) {
    void query.cancel({ silent: true });
    query.fetch().catch(() => undefined);
  }
}

/** Returns the result of an operation from the cache, or runs it. */
export type FetchOperation = <Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** For queries made of several operations: each has its own cache entry, and all are cancelled by the query's signal. */
export function fetchThroughCache(client: QueryClient, signal?: AbortSignal): FetchOperation {
  return (document, variables) => {
    const queryKey = [document.toString(), variables];
    const cancel = () => void client.cancelQueries({ queryKey, exact: true, type: "inactive" });
    signal?.addEventListener("abort", cancel, { once: true });
    return client.fetchQuery({
      queryKey,
      queryFn: (context) => request(document, variables, context.signal),
      // The query that needs it is retried as a whole.
      retry: false,
    });
  };
}
