import { shapeOf } from "./palette.ts";
import { halfSide } from "./shapes.ts";

/** The pictogram of a kind: an SVG path within its shape, whose circle has radius 1. */
const pictograms: Readonly<Record<string, string>> = {
  // Head and shoulders.
  PERSON: "M0-.6A.27.27 0 0 1 0-.06A.27.27 0 0 1 0-.6ZM-.54.52C-.54.12-.3.06 0 .06S.54.12.54.52Z",
  // A flag on its pole.
  STATE: "M-.42-.5H-.3V.52H-.42ZM-.24-.5H.46L.28-.24L.46.02H-.24Z",
  // A gable on three columns.
  ORGANIZATION:
    "M0-.62L.42-.2H-.42ZM-.34-.14H-.2V.2H-.34ZM-.07-.14H.07V.2H-.07ZM.2-.14H.34V.2H.2ZM-.46.26H.46V.4H-.46Z",
};
/** For kinds that the ontology may add later. */
const dot = "M0-.3A.3.3 0 0 1 0 .3A.3.3 0 0 1 0-.3Z";

export function pictogramOf(kind: string): string {
  return pictograms[kind] ?? dot;
}

/** Smaller symbols have no pictures, in pixels of their radius. */
export const minPictureRadius = 7;
/** The width of the border between a flag and the edge of its square, in the colour of the kind. */
const border = 0.12;

/** Whether a flag belongs into the symbol of a kind: its shape is a square. */
export function hasFlag(kind: string): boolean {
  return shapeOf(kind) === "square";
}

/** Half the side of a flag, in a symbol of this radius. */
export function halfFlag(radius: number): number {
  return halfSide * radius - Math.max(1.7, border * radius);
}
