import { createEdgeCurveProgram } from "@sigma/edge-curve";
import {
  createEdgeArrowProgram,
  createEdgeDoubleArrowProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
} from "sigma/rendering";
import type { EdgeData, NodeData } from "../graph/store.ts";
import { shapeProgram } from "./shapes.ts";

/** An arrow's head, in widths of its edge: thin ones are to be seen too. */
const head = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 };

/** By the name of the shape. */
export const nodePrograms = {
  circle: shapeProgram<NodeData, EdgeData>("circle"),
  square: shapeProgram<NodeData, EdgeData>("square"),
  diamond: shapeProgram<NodeData, EdgeData>("diamond"),
  hexagon: shapeProgram<NodeData, EdgeData>("hexagon"),
};

/** Hairlines, straight edges and curved ones; without arrow, with one, with one at each end. */
export const edgePrograms = {
  thin: EdgeLineProgram<NodeData, EdgeData>,
  line: EdgeRectangleProgram<NodeData, EdgeData>,
  lineArrow: createEdgeArrowProgram<NodeData, EdgeData>(head),
  lineBoth: createEdgeDoubleArrowProgram<NodeData, EdgeData>(head),
  curve: createEdgeCurveProgram<NodeData, EdgeData>(),
  curveArrow: createEdgeCurveProgram<NodeData, EdgeData>({ arrowHead: { ...head, extremity: "target" } }),
  curveBoth: createEdgeCurveProgram<NodeData, EdgeData>({ arrowHead: { ...head, extremity: "both" } }),
};
