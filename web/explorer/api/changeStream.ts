import { LiveChangesDocument, type LiveChangesSubscription } from "./generated/graphql.ts";
import { retryNow } from "./requestPatiently.ts";

export type LiveChange = LiveChangesSubscription["changes"];

const retryDelay = 5_000;

/**
 * Receives the changes of the graph while the page is visible, as server-sent events: browsers keep few connections to a server, so a
 * hidden page has none.
 * @param onGap called when changes may have been missed, because there was no connection
 * @returns the function that ends it
 */
export function followChanges(onChange: (change: LiveChange) => void, onGap: () => void): () => void {
  const address = `/graphql?query=${encodeURIComponent(LiveChangesDocument.toString())}`;
  let source: EventSource | null = null;
  let timer: number | undefined;
  let hadConnection = false;

  function connect(): void {
    if (source || document.hidden) return;
    source = new EventSource(address);
    source.addEventListener("open", () => {
      retryNow();
      if (hadConnection) onGap();
      hadConnection = true;
    });
    source.addEventListener("next", ({ data }) => {
      const { data: result } = JSON.parse(data) as { data?: LiveChangesSubscription | null };
      if (result) onChange(result.changes);
    });
    // A server that is shut down completes its streams.
    source.addEventListener("complete", reconnectLater);
    source.addEventListener("error", reconnectLater);
  }
  function disconnect(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }
  function reconnectLater(): void {
    disconnect();
    timer = window.setTimeout(connect, retryDelay);
  }
  const onVisibility = () => (document.hidden ? disconnect() : connect());
  document.addEventListener("visibilitychange", onVisibility);
  connect();
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    disconnect();
  };
}
