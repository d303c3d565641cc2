/** What the reader looks at: all of it is in the address, so that a link is a scene. Plain data, never changed in place. */
export interface View {
  readonly lang: Language;
  /** Actors whose counterparts are shown, in the order in which they were opened. */
  readonly expanded: readonly Expansion[];
  /** Ids of actors that are shown by themselves. */
  readonly added: readonly string[];
  /** Ids of actors that are not to be seen. */
  readonly hidden: readonly string[];
  /** Ids of actors that the layout leaves where they are. */
  readonly pinned: readonly string[];
  readonly filter: Filter;
  readonly selected: Selection | null;
  /** Ids of actors put together, to ask what connects them. */
  readonly picked: readonly string[];
  /** The panel beside the graph. */
  readonly panel: Panel;
  readonly pathQuery: PathQuery | null;
  /** Ids of the actors whose connections are shown; empty for none. */
  readonly connected: readonly string[];
  /** Where actors stand, by their key (`positionKey`), in steps of the grid: 0 to 4095. */
  readonly positions: Readonly<Record<string, Position>>;
  /** What is framed; null for the whole scene. */
  readonly camera: Camera | null;
}

export type Language = "en" | "ar";
export type Position = readonly [x: number, y: number];
/** The middle of the frame and its width, in thousandths of the scene. */
export type Camera = readonly [x: number, y: number, ratio: number];
export type Panel = "none" | "about" | "paths" | "table";

export interface Expansion {
  readonly id: string;
  /** How many counterparts, the most tied first; at depths of more than one, of each actor. */
  readonly first: number;
  /** 1 to 3 steps. */
  readonly depth: number;
}

export type Selection =
  | { readonly type: "actor"; readonly id: string }
  | { readonly type: "tie"; readonly ids: readonly [string, string] }
  | { readonly type: "document"; readonly id: string; readonly evidence: string | null };

/** Which relations count. Empty lists and nulls leave it to the API: all kinds, asserted ties, the graph as it is. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly modalities: readonly string[];
  /** Partial dates: "2018", "2018-06", "2018-06-12". */
  readonly since: string | null;
  readonly until: string | null;
  readonly at: string | null;
  /** A day, to the end of which the graph's knowledge counts. */
  readonly knownOn: string | null;
  readonly minSources: number | null;
  readonly undated: boolean;
}

export interface PathQuery {
  /** The ends; null while the reader has not chosen them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: string;
  readonly direction: string;
  readonly kinds: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly minSources: number | null;
  readonly maxDegree: number | null;
  readonly inTimeOrder: boolean;
  readonly planned: boolean;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
}

export const firstCounterparts = 25;
/** The grid that positions are counted on. */
export const gridSize = 4096;

export const emptyFilter: Filter = {
  kinds: [],
  modalities: [],
  since: null,
  until: null,
  at: null,
  knownOn: null,
  minSources: null,
  undated: false,
};

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
  pathQuery: null,
  connected: [],
  positions: {},
  camera: null,
};

export function createPathQuery(from: string | null, to: string | null = null): PathQuery {
  return {
    from,
    to,
    first: 5,
    maxHops: 6,
    rankBy: "HOPS",
    direction: "ANY",
    kinds: [],
    since: null,
    until: null,
    minSources: null,
    maxDegree: null,
    inTimeOrder: false,
    planned: false,
    via: [],
    avoid: [],
  };
}
