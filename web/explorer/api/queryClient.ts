import { QueryClient } from "@tanstack/react-query";
import type { FetchOperation } from "./fetchOperation.ts";
import { isDeadlineExceeded } from "./request.ts";
import { requestPatiently, retryNow } from "./requestPatiently.ts";

/** Caches results for five minutes. Requests are repeated by `requestPatiently`, not by queries. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        // Sends queries even if the browser is offline, because the server often runs on the same machine.
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
    },
  });
  window.addEventListener("online", retryNow);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    retryNow();
    void client.refetchQueries({ type: "active", predicate: ({ state }) => isDeadlineExceeded(state.error) });
  });
  return client;
}

/** Marks all results of the API as outdated, and loads those again that the page shows. */
export function refreshData(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== codeKey });
}

/** The first part of the query keys of code. */
export const codeKey = "code";

/** For queries made of several operations: each has its own cache entry, and all are cancelled by the query's signal. */
export function fetchThroughCache(client: QueryClient, signal?: AbortSignal): FetchOperation {
  return (document, variables) => {
    const queryKey = [document.toString(), variables];
    const cancel = () => void client.cancelQueries({ queryKey, exact: true, type: "inactive" });
    signal?.addEventListener("abort", cancel, { once: true });
    return client.fetchQuery({
      queryKey,
      queryFn: (context) => requestPatiently(document, variables, context.signal),
    });
  };
}
