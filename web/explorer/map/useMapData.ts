import { useEffect } from "react";
import { useComposedQuery } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { layoutOf } from "../view/layouts.ts";
import type { MapData } from "./mapData.ts";

/** Milliseconds after which a map that could not be loaded is requested again. */
const retryDelay = 5_000;

interface LoadedMap {
  /** Null until it is loaded for the organizations of the scene. */
  readonly map: MapData | null;
  /** Whether it could not be loaded. */
  readonly isMissing: boolean;
}

/** What the map shows, loaded when the reader chooses it. */
export function useMapData(): LoadedMap {
  const { view, scene } = useExplorer();
  const organizations = scene.actors.filter(({ kind }) => kind === "ORGANIZATION").map(({ id }) => id);
  const isChosen = layoutOf(view) === "map";
  const { data, error, isFetching, refetch } = useComposedQuery(
    ["map", organizations],
    async (fetch) => (await import("./loadMapData.ts")).loadMapData(organizations, fetch),
    isChosen && scene.actors.length > 0,
  );
  // Not the data of the previous scene: its organizations would be laid out twice.
  const isCurrent = data?.organizations.join() === organizations.join();
  const isMissing = isChosen && !isCurrent && error !== null;
  useEffect(() => {
    if (!isMissing || isFetching) return;
    const timer = setTimeout(refetch, retryDelay);
    return () => clearTimeout(timer);
  }, [isMissing, isFetching]);
  return { map: isCurrent ? data! : null, isMissing };
}
