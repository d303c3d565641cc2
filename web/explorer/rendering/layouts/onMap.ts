import type { MapData } from "../../map/mapData.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import { toGrid } from "../../view/positions.ts";
import { gridSize, type Position } from "../../view/view.ts";
import { minExtent } from "../boundingBox.ts";
import type { BoundingBox, Size } from "../box.ts";
import type { Point } from "../curve.ts";
import { largestScale } from "../nodeScale.ts";
import { FreePlaces } from "./freePlaces.ts";

/** Pixels between two states, between others and anyone, and between those whose names stand in a row; less in a larger picture. */
const [stateGap, gap, column, row] = [27, 42, 104, 62];
/** From the southernmost actor on the map to the first row. */
const marginTop = 110;
const usualOrder = 40;

/**
 * States at their places; beside them, organizations of a state and whoever belongs to one of both, as far as an affiliation in
 * the picture says so; all others in rows below.
 * @returns a grid position for each node that is not pinned
 */
export function onMap(
  graph: SceneGraph,
  map: MapData,
  { frame, pinned }: { frame: Size; pinned: ReadonlySet<string> },
): ReadonlyMap<string, Position> {
  const ids = importantFirst(graph).filter((id) => !pinned.has(id));
  const homes = new Map(ids.map((id) => [id, homeOf(graph, id, map)]));
  const located = ids.filter((id) => homes.get(id) !== null);
  const homeless = ids.filter((id) => homes.get(id) === null);
  const scale = Math.min(1, Math.sqrt(usualOrder / graph.order)) * largestScale(frame.width);
  const area = areaAround(located.map((id) => homes.get(id)!));
  const columns = Math.max(1, Math.floor((frame.width * 0.9) / (column * scale)));
  const rows = Math.ceil(homeless.length / columns);
  const height = Math.max(frame.height * 0.4, frame.height - (rows > 0 ? marginTop + rows * row * scale : 0));
  /** Grid steps for each pixel. */
  const unit = Math.max((area.x[1] - area.x[0]) / frame.width, (area.y[1] - area.y[0]) / height);

  const free = new FreePlaces(gap * scale * unit);
  const gapOf = (id: string) => (graph.getNodeAttribute(id, "kind") === "STATE" ? stateGap : gap) * scale * unit;
  const positions = new Map<string, Position>();
  for (const id of located) {
    const { x, y } = free.nearestTo(homes.get(id)!, gapOf(id));
    positions.set(id, toGrid(x, y));
  }
  const middle = (area.x[0] + area.x[1]) / 2;
  for (const [index, id] of homeless.entries()) {
    const inRow = Math.min(columns, homeless.length - Math.floor(index / columns) * columns);
    const x = middle + ((index % columns) - (inRow - 1) / 2) * column * scale * unit;
    positions.set(id, toGrid(x, area.y[0] - (marginTop + Math.floor(index / columns) * row * scale) * unit));
  }
  return positions;
}

/** The ids of the actors that have no place on a map, and stand below it. */
export function withoutPlace(graph: SceneGraph, map: MapData): readonly string[] {
  const located = graph.filterNodes((id) => homeOf(graph, id, map) !== null);
  const southernmost = Math.min(...located.map((id) => graph.getNodeAttribute(id, "y")));
  // Whom the reader has dragged onto the map stays there.
  return graph.filterNodes((id, { y }) => y < southernmost && homeOf(graph, id, map) === null);
}

/** Where an actor is at home: its own place, that of its state, or that of whom it belongs to; null if nothing says so. */
function homeOf(graph: SceneGraph, id: string, map: MapData, asked: ReadonlySet<string> = new Set()): Point | null {
  const { kind, iso2 } = graph.getNodeAttributes(id);
  const code = kind === "STATE" ? iso2 : map.states.get(id);
  const place = code ? map.places.get(code) : undefined;
  if (place) return { x: place[0], y: place[1] };
  for (const other of affiliationsOf(graph, id)) {
    const home = asked.has(other) ? null : homeOf(graph, other, map, new Set([...asked, id]));
    if (home) return home;
  }
  return null;
}

/** Whom an actor belongs to as a fact, those with the most reports first. */
function affiliationsOf(graph: SceneGraph, id: string): readonly string[] {
  return graph
    .filterOutEdges(id, (_edge, { kind, modality }) => kind === "AFFILIATION" && modality === "ASSERTED")
    .map((edge) => ({ other: graph.target(edge), count: graph.getEdgeAttribute(edge, "relationCount") }))
    .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other);
}

/** States before others, which stand beside them; then those with the most relations, who get the first choice of places. */
function importantFirst(graph: SceneGraph): readonly string[] {
  const rank = (id: string) => {
    const { kind, relationCount } = graph.getNodeAttributes(id);
    return relationCount + (kind === "STATE" ? 1e9 : 0);
  };
  return graph.nodes().toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

/** The part of the map that shows some places. */
function areaAround(places: readonly Point[]): BoundingBox {
  const range = (values: readonly number[]): [number, number] => {
    if (values.length === 0) return [(gridSize - minExtent) / 2, (gridSize + minExtent) / 2];
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const missing = Math.max(0, minExtent - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  return { x: range(places.map(({ x }) => x)), y: range(places.map(({ y }) => y)) };
}
