import { useComposedQuery } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { layoutOf } from "../view/layouts.ts";
import type { MapData } from "./mapData.ts";

/** What the map shows, loaded when the reader chooses it. */
export function useMapData(): { readonly map: MapData | null; readonly isMissing: boolean } {
  const { view, scene } = useExplorer();
  const organizations = scene.actors.filter(({ kind }) => kind === "ORGANIZATION").map(({ id }) => id);
  const isChosen = layoutOf(view) === "map";
  const { data, error } = useComposedQuery(
    ["map", organizations],
    async (fetch) => (await import("./loadMapData.ts")).loadMapData(organizations, fetch),
    isChosen && scene.actors.length > 0,
  );
  // Not the data of the previous scene: its organizations would be laid out twice.
  const isCurrent = data?.organizations.join() === organizations.join();
  return { map: isCurrent ? data! : null, isMissing: isChosen && !isCurrent && error !== null };
}
