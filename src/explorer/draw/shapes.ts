import type { Attributes } from "graphology-types";
import { NodeCircleProgram, type NodeProgramType } from "sigma/rendering";

/**
 * The sign of an actor's kind beside its colour, as SVG and WebGL draw it. A shape fills a circle of radius 1; `outline`
 * lists its corners, and `distance` is GLSL: how far `p` is outside of it, in radii.
 */
export interface Shape {
  readonly outline: readonly (readonly [number, number])[] | "circle";
  readonly distance: string;
}

const half = 0.72;
const hexagon = [0, 60, 120, 180, 240, 300].map((degrees) => {
  const angle = ((degrees + 30) * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

export const shapes = {
  circle: { outline: "circle", distance: "length(p) - 1.0" },
  square: {
    outline: [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ],
    distance: `max(abs(p.x), abs(p.y)) - ${half}`,
  },
  diamond: {
    outline: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    distance: "(abs(p.x) + abs(p.y) - 1.0) * 0.7071",
  },
  hexagon: {
    outline: hexagon,
    distance: "max(abs(p.x), abs(p.x) * 0.5 + abs(p.y) * 0.8660) - 0.8660",
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/** sigma's circle with another outline: its triangle just holds a circle of the node's size. */
export function shapeProgram<N extends Attributes, E extends Attributes>(shape: ShapeName): NodeProgramType<N, E> {
  const fragment = fragmentOf(shapes[shape].distance);
  return class extends NodeCircleProgram<N, E> {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment };
    }
  };
}

const fragmentOf = (distance: string) => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  vec2 p = v_diffVector / v_radius;
  float outside = (${distance}) * v_radius;
  float border = u_correctionRatio * 2.0;
  #ifdef PICKING_MODE
  gl_FragColor = outside > 0.0 ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(outside / border + 1.0, 0.0, 1.0));
  #endif
}`;
