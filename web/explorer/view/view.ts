import type { LayoutName } from "./layouts.ts";

/** What the reader sees. The page's address contains all of it, so that a link opens the same view. Immutable. */
export interface View {
  readonly lang: PageLanguage;
  /** Actors shown with their counterparts, in the order in which they were expanded. */
  readonly expanded: readonly Expansion[];
  /** Ids of actors shown by themselves. */
  readonly added: readonly string[];
  /** Ids of actors that are not shown. */
  readonly hidden: readonly string[];
  /** Ids of actors that a layout does not move. */
  readonly pinned: readonly string[];
  readonly filter: Filter;
  /** What the panel beside the graph describes. */
  readonly selected: Selection | null;
  /** Ids of the actors among which the reader can ask for connections. */
  readonly picked: readonly string[];
  /** The panel beside the graph. */
  readonly panel: Panel;
  readonly pathArgs: PathArgs | null;
  readonly documentSearch: DocumentSearch;
  /** Ids of the actors whose connections are shown; empty if no connections are shown. */
  readonly connected: readonly string[];
  /** By `positionKey`. */
  readonly positions: Readonly<Record<string, Position>>;
  /** The step of a story of this browser that is played. */
  readonly story: StoryPlace | null;
  /** Null for the whole graph. */
  readonly camera: Camera | null;
  /** Null for the layout that suits what is shown. */
  readonly layout: LayoutName | null;
  /** What the size of an actor stands for. */
  readonly nodeSize: NodeSize;
  /** What the colour of an actor stands for. */
  readonly nodeColour: NodeColour;
  /** Actors tied to fewer others in the picture are left out; null for all. */
  readonly minDegree: number | null;
}

export const nodeSizes = ["relations", "betweenness", "pagerank"] as const;
export type NodeSize = (typeof nodeSizes)[number];
export const nodeColours = ["kind", "community"] as const;
export type NodeColour = (typeof nodeColours)[number];

export type PageLanguage = "en" | "ar";
/** In steps of the grid: 0 to `gridSize` - 1. */
export type Position = readonly [x: number, y: number];
/** The centre and width of the visible part, in thousandths of the graph's extent. */
export type Camera = readonly [x: number, y: number, ratio: number];
export type Panel = "none" | "about" | "paths" | "table" | "review" | "documents" | "stories" | "print";

export interface Expansion {
  readonly id: string;
  /** The number of counterparts, those with the most relations first; for depths above 1, the number for each actor. */
  readonly first: number;
  /** 1 to 3 hops. */
  readonly depth: number;
}

export type Selection =
  | { readonly type: "actor"; readonly id: string }
  /** The relations between two actors; of a single tie, if it has a kind and a modality. */
  | { readonly type: "pair"; readonly ids: readonly [string, string]; readonly tie: Tie | null }
  | {
      readonly type: "document";
      readonly id: string;
      /** The selected piece of evidence. */
      readonly evidence: string | null;
      /** Where the passage that a search has found begins and ends in the text. */
      readonly passage?: readonly [start: number, end: number];
    };

/** What the relations of a tie have in common, besides their actors. */
export interface Tie {
  readonly kind: string;
  readonly modality: string;
}

/** Which relations are shown, wherever the page shows any. Empty lists and nulls leave the default of the API: all kinds, asserted, the current graph. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly modalities: readonly string[];
  /** Partial dates: "2018", "2018-06", "2018-06-12". */
  readonly since: string | null;
  readonly until: string | null;
  readonly at: string | null;
  /** Shows the graph as it was recorded at the end of this day. */
  readonly knownOn: string | null;
  readonly minSources: number | null;
  readonly undated: Undated;
  /** The document that reports them. */
  readonly document: string | null;
}

/** Which documents the list of documents shows; without a text, the newest first. */
export interface DocumentSearch {
  readonly text: string;
  readonly publisher: string | null;
  /** Partial dates. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a range of dates leaves out relations without a date or keeps them, or whether only these are shown. */
export type Undated = "omitted" | "kept" | "only";

/** The arguments of a path search besides the filter, as the reader sets them. */
export interface PathArgs {
  /** The two ends; null until chosen. */
  readonly from: string | null;
  readonly to: string | null;
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: string;
  readonly direction: string;
  readonly maxDegree: number | null;
  readonly inTimeOrder: boolean;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
}

export interface StoryPlace {
  readonly id: string;
  /** From 0. */
  readonly step: number;
}

export const defaultCounterparts = 25;
/** Positions are on a grid of this many steps in each direction. */
export const gridSize = 4096;
/** A larger scene does not store its layout in the address: it is computed again, with the same result. */
export const maxStoredPositions = 250;

export const emptyFilter: Filter = {
  kinds: [],
  modalities: [],
  since: null,
  until: null,
  at: null,
  knownOn: null,
  minSources: null,
  undated: "omitted",
  document: null,
};

export const emptyDocumentSearch: DocumentSearch = { text: "", publisher: null, since: null, until: null };

export const emptyView: View = {
  lang: "en",
  expanded: [],
  added: [],
  hidden: [],
  pinned: [],
  filter: emptyFilter,
  selected: null,
  picked: [],
  panel: "none",
  pathArgs: null,
  documentSearch: emptyDocumentSearch,
  connected: [],
  positions: {},
  story: null,
  camera: null,
  layout: null,
  nodeSize: "relations",
  nodeColour: "kind",
  minDegree: null,
};

/** Arguments with the defaults and no conditions. */
export function createPathArgs(from: string | null, to: string | null = null): PathArgs {
  return {
    from,
    to,
    first: 5,
    maxHops: 6,
    rankBy: "HOPS",
    direction: "ANY",
    maxDegree: null,
    inTimeOrder: false,
    via: [],
    avoid: [],
  };
}
