import type Sigma from "sigma";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { curvePoints, type Point, segmentsOf } from "./curve.ts";
import type { Circle } from "./labelPlacement.ts";

type SceneSigma = Sigma<NodeData, EdgeData>;

/** Where an actor is drawn, in pixels of the canvas. */
export function circleOf(sigma: SceneSigma, id: string): Circle {
  const { x, y, size } = sigma.getNodeDisplayData(id)!;
  return { ...sigma.framedGraphToViewport({ x, y }), radius: sigma.scaleSize(size) };
}

/** Where all actors are drawn. */
export function circlesOf(sigma: SceneSigma): ReadonlyMap<string, Circle> {
  return new Map(sigma.getGraph().mapNodes((id) => [id, circleOf(sigma, id)]));
}

/** The straight pieces of all ties. */
export function edgeSegmentsOf(sigma: SceneSigma, circles: ReadonlyMap<string, Circle>): (readonly [Point, Point])[] {
  const curves = sigma
    .getGraph()
    .mapEdges((_edge, { curvature }, from, to) => curvePoints(circles.get(from)!, circles.get(to)!, curvature));
  return curves.flatMap(segmentsOf);
}
