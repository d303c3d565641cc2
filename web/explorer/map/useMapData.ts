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
    isChosen,
  );
  return { map: data ?? null, isMissing: isChosen && data === undefined && error !== null };
}
