// Writes where states are on the map: `npx tsx scripts/state-places.ts` after a new version of world-atlas.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import countries from "i18n-iso-countries";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const file = new URL("../web/explorer/map/statePlaces.json", import.meta.url);
const atlas = new URL(import.meta.resolve("world-atlas/countries-50m.json"));

/** The middle of the largest part of each state, as longitude and latitude, by two-letter code. */
export function statePlaces(): Readonly<Record<string, readonly [number, number]>> {
  const topology = JSON.parse(readFileSync(atlas, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const places = feature(topology, topology.objects.countries).features.flatMap((state) => {
    const code = codeOf(state);
    return code === undefined ? [] : [[code, middleOf(state.geometry as Polygon | MultiPolygon)] as const];
  });
  return Object.fromEntries(places.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Natural Earth has areas without a code, such as glaciers that nobody has been given. */
function codeOf({ id, properties }: Feature): string | undefined {
  if (properties?.name === "Kosovo") return "XK";
  return id === undefined ? undefined : countries.numericToAlpha2(String(id));
}

function middleOf(geometry: Polygon | MultiPolygon): readonly [number, number] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const [longitude, latitude] = geoCentroid(largest);
  return [rounded(longitude), rounded(latitude)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = Object.entries(statePlaces()).map(([code, place]) => `  "${code}": [${place.join(", ")}]`);
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
}
