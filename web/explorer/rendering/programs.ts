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
import { skipWhileDragging, pickable } from "./picking.ts";
import { type ShapeName, shapeProgram } from "./shapes.ts";

/** An arrow's head, in widths of its edge: thin ones are to be seen too. */
const head = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 };

/** By the name of the shape. */
export const nodePrograms = {
  circle: actor("circle"),
  square: actor("square"),
  diamond: actor("diamond"),
  hexagon: actor("hexagon"),
};

/**
 * Hairlines, straight edges and curved ones; without arrow, with one, with one at each end. They are drawn in this order,
 * what is lit over the hairlines: "line" and "arrow" are sigma's own names, which it puts first.
 */
export const edgePrograms = {
  thin: tie(EdgeLineProgram),
  // Thousands that have stepped back behind what is lit: half of the work of a scene, and the least of it to look at.
  faint: skipWhileDragging(tie(EdgeLineProgram)),
  straight: tie(EdgeRectangleProgram),
  straightArrow: tie(createEdgeArrowProgram(head)),
  straightBoth: tie(createEdgeDoubleArrowProgram(head)),
  curve: tie(createEdgeCurveProgram()),
  curveArrow: tie(createEdgeCurveProgram({ arrowHead: { ...head, extremity: "target" } })),
  curveBoth: tie(createEdgeCurveProgram({ arrowHead: { ...head, extremity: "both" } })),
};

function actor(shape: ShapeName): NodeProgramType<NodeData, EdgeData> {
  return pickable(shapeProgram<NodeData, EdgeData>(shape), "nodes");
}

function tie(program: EdgeProgramType<NodeData, EdgeData>): EdgeProgramType<NodeData, EdgeData> {
  return pickable(program, "edges");
}
