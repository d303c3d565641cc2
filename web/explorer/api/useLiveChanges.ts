import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { followChanges, type LiveChange } from "./changeStream.ts";
import { concerns } from "./concerns.ts";
import { refreshData } from "./queryClient.ts";

/** Milliseconds for which changes are collected before the page loads its data again. */
const pause = 500;

/**
 * Loads what the page shows again when it changes in the graph.
 * @param shown the ids of the actors and documents that the page shows; null if it shows what the whole graph holds
 */
export function useLiveChanges(shown: ReadonlySet<string> | null): void {
  const client = useQueryClient();
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    let timer: number | undefined;
    const refreshSoon = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        void refreshData(client);
      }, pause);
    };
    const onChange = (change: LiveChange) =>
      (latest.current === null || concerns(change, latest.current)) && refreshSoon();
    const stop = followChanges(onChange, refreshSoon);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
}
