import { StatesOfOrganizationsDocument } from "../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../api/fetchOperation.ts";
import { pageSize, pagesOfIds } from "../api/pagesOfIds.ts";
import type { MapData } from "./mapData.ts";
import { loadWorldMap } from "./worldMap.ts";

/** Loads the outline of the world and the states of some organizations. */
export async function loadMapData(organizations: readonly string[], fetch: FetchOperation): Promise<MapData> {
  const [world, ...results] = await Promise.all([
    loadWorldMap(),
    ...pagesOfIds(organizations).map((ids) => fetch(StatesOfOrganizationsDocument, { ids, first: pageSize })),
  ]);
  const states = results.flatMap(({ actors }) =>
    actors.nodes.flatMap((actor) => {
      const code = "state" in actor ? actor.state?.iso2 : null;
      return code ? [[actor.id, code] as const] : [];
    }),
  );
  return { ...world, organizations, states: new Map(states) };
}
