import { createEdgeCurveProgram } from "@sigma/edge-curve";
import {
  createEdgeArrowProgram,
  createEdgeDoubleArrowProgram,
  EdgeLineProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
  type NodeProgramType,
} from "sigma/rendering";
import type { EdgeData, NodeData } from "../scene/sceneGraph.ts";
import { skipWhileShifted } from "./panning.ts";
import { pickable, skipWhileDragging } from "./picking.ts";
import { type ShapeName, shapeProgram } from "./shapes.ts";

/** Large enough to be visible on thin edges. */
const head = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 };

/** By the name of the shape. */
export const nodePrograms = {
  circle: nodeProgram("circle"),
  square: nodeProgram("square"),
  diamond: nodeProgram("diamond"),
  hexagon: nodeProgram("hexagon"),
};

/**
 * Hairlines, straight and curved edges, each without arrow, with one, or with one at each end. sigma draws them in this
 * order, highlighted edges above hairlines. The names "line" and "arrow" would come first: sigma defines them itself.
 */
export const edgePrograms = {
  thin: edgeProgram(EdgeLineProgram),
  // In a large graph these are most of the edges and half of the drawing time, and the least visible.
  faint: skipWhileDragging(edgeProgram(EdgeLineProgram)),
  straight: edgeProgram(EdgeRectangleProgram),
  straightArrow: edgeProgram(createEdgeArrowProgram(head)),
  straightBoth: edgeProgram(createEdgeDoubleArrowProgram(head)),
  curve: edgeProgram(createEdgeCurveProgram()),
  curveArrow: edgeProgram(createEdgeCurveProgram({ arrowHead: { ...head, extremity: "target" } })),
  curveBoth: edgeProgram(createEdgeCurveProgram({ arrowHead: { ...head, extremity: "both" } })),
};

function nodeProgram(shape: ShapeName): NodeProgramType<NodeData, EdgeData> {
  return pickable(shapeProgram<NodeData, EdgeData>(shape), "nodes");
}

function edgeProgram(program: EdgeProgramType<NodeData, EdgeData>): EdgeProgramType<NodeData, EdgeData> {
  return skipWhileShifted(pickable(program, "edges"));
}
