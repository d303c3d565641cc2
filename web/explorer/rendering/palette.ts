import type { ShapeName } from "./shapes.ts";

/** Colours that colour-blind readers can tell apart, after Okabe and Ito: https://jfly.uni-koeln.de/color/ */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  /** Lines between actors and labels that have no room beside them. */
  readonly leader: string;
  /** The land of the map, its coasts and its boundaries. */
  readonly land: string;
  readonly border: string;
  readonly actors: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
  /** For kinds that the ontology may add later, and for small communities. */
  readonly other: string;
  /** The largest communities, in this order. */
  readonly communities: readonly string[];
}

export const lightPalette: Palette = {
  surface: "#fbfbf9",
  ink: "#1c2321",
  faint: "#e4e5e0",
  accent: "#0b6f6a",
  leader: "#9aa19d",
  land: "#eeefe9",
  border: "#cfd3cb",
  actors: { PERSON: "#0b6f6a", STATE: "#8a4413", ORGANIZATION: "#5b4b9a" },
  relations: {
    MEETING: "#0067a3",
    SANCTION: "#c4451c",
    STATEMENT: "#13835f",
    AFFILIATION: "#a4578b",
    ASSOCIATION: "#8a6d00",
  },
  other: "#5d6663",
  communities: ["#0067a3", "#b5540a", "#13835f", "#a4578b", "#7a6200", "#5b4b9a", "#b3243b", "#2a7f86"],
};

export const darkPalette: Palette = {
  surface: "#141817",
  ink: "#e8ebe9",
  faint: "#2c3331",
  accent: "#53c4bc",
  leader: "#6b7673",
  land: "#1e2423",
  border: "#3a4340",
  actors: { PERSON: "#53c4bc", STATE: "#e39a63", ORGANIZATION: "#ab9df0" },
  relations: {
    MEETING: "#56b4e9",
    SANCTION: "#ff8a5c",
    STATEMENT: "#3ecf9d",
    AFFILIATION: "#e29bc9",
    ASSOCIATION: "#dfb93a",
  },
  other: "#98a29f",
  communities: ["#56b4e9", "#f0a35e", "#3ecf9d", "#e29bc9", "#dfb93a", "#ab9df0", "#ff8a8a", "#6fd3d8"],
};

const shapesByKind: Readonly<Record<string, ShapeName>> = {
  PERSON: "circle",
  STATE: "square",
  ORGANIZATION: "diamond",
};

/** The hexagon is for kinds that the ontology may add later. */
export function shapeOf(kind: string): ShapeName {
  return shapesByKind[kind] ?? "hexagon";
}

/** Squares and diamonds are larger, as they fill less of their circle. */
export function radiusOf(kind: string, size: number): number {
  return shapeOf(kind) === "circle" ? size : size * 1.2;
}

/** The colour of an actor: that of the community with this number, or else of its kind. */
export function colourOf({ kind, colour }: { kind: string; colour: number | null }, palette: Palette): string {
  if (colour !== null) return palette.communities[colour] ?? palette.other;
  return palette.actors[kind] ?? palette.other;
}
