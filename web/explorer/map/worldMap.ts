import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasAddress from "world-atlas/countries-110m.json?url";
import { gridSize } from "../view/view.ts";
import type { WorldMap } from "./mapData.ts";
import statePlaces from "./statePlaces.json" with { type: "json" };

type Atlas = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

let loading: Promise<WorldMap> | null = null;

/** Loads the outline from this server, once. After a failure, it is requested again. */
export function loadWorldMap(): Promise<WorldMap> {
  loading ??= fetchWorldMap().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchWorldMap(): Promise<WorldMap> {
  const response = await fetch(atlasAddress);
  if (!response.ok) throw new Error(`The map cannot be loaded (${response.status}).`);
  return worldMap((await response.json()) as Atlas);
}

function worldMap(atlas: Atlas): WorldMap {
  // The Equal Earth projection shows all states as large as they are.
  const projection = geoEqualEarth().fitExtent(
    [
      [0, 0],
      [gridSize, gridSize],
    ],
    { type: "Sphere" },
  );
  const toPath = geoPath(projection).digits(1);
  const { countries, land } = atlas.objects;
  const places = Object.entries(statePlaces).map(([code, place]) => {
    const [x, y] = projection(place as [number, number])!;
    return [code, [Math.round(x), Math.round(gridSize - y)]] as const;
  });
  return {
    land: toPath(feature(atlas, land))!,
    borders: toPath(mesh(atlas, countries, (one, other) => one !== other))!,
    places: new Map(places),
  };
}
