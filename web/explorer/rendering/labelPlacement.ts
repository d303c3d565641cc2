import { type Box, contains, overlap, type Size } from "./box.ts";
import { CollisionGrid } from "./collisionGrid.ts";
import type { Point } from "./curve.ts";

export interface Circle extends Point {
  readonly radius: number;
}

/** A name to be placed beside its node. */
export interface Label {
  readonly id: string;
  readonly node: Circle;
  /** The sizes that it can have, the preferred one first. */
  readonly sizes: readonly Size[];
  /** Whether it is drawn even if it covers something. */
  readonly isForced: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** The index of its size. */
  readonly size: number;
  /** Where it stands, for the next placement. */
  readonly place: Place;
  /** The end of a line from the node to a label that is far from it. */
  readonly leader: Point | null;
}

/** What labels must not cover, and should not. */
export interface Surroundings {
  readonly bounds: Box;
  readonly controls: readonly Box[];
  readonly nodes: readonly Circle[];
  /** Straight pieces of edges. */
  readonly segments: readonly (readonly [Point, Point])[];
  /** Whether a label may stand far from its node if there is no room near it. */
  readonly mayBeFar: boolean;
  /** Places that labels had before, by id: they stay if they can. */
  readonly before: ReadonlyMap<string, Place>;
}

/** A place of a label: its direction from the node, and the pixels between them. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly gap: number;
}

const nearGap = 3;
const farGaps = [12, 24, 40, 60, 85, 115, 150, 200, 260];
const diagonal = Math.SQRT1_2;
/** Below, above, right, left, and the diagonals, in order of preference. */
const nearPlaces: readonly Place[] = [
  { x: 0, y: 1, gap: nearGap },
  { x: 0, y: -1, gap: nearGap },
  { x: 1, y: 0, gap: nearGap },
  { x: -1, y: 0, gap: nearGap },
  { x: diagonal, y: diagonal, gap: nearGap },
  { x: -diagonal, y: diagonal, gap: nearGap },
  { x: diagonal, y: -diagonal, gap: nearGap },
  { x: -diagonal, y: -diagonal, gap: nearGap },
];
const farRings: readonly (readonly Place[])[] = farGaps.map((gap) =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8 + Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle), gap };
  }),
);
/** What speaks against a place, and for the place of the last frame. */
const [costOfCrossing, costOfRank, bonusOfStaying] = [1.6, 0.5, 2.5];

/**
 * Places labels around their nodes, so that they cover neither nodes nor each other nor controls, and few edges. The first
 * labels have the first choice. A label without room is left out.
 */
export function placeLabels(labels: readonly Label[], surroundings: Surroundings): PlacedLabel[] {
  const taken = new CollisionGrid<Box>();
  const nodes = new CollisionGrid<Circle>();
  for (const node of surroundings.nodes) nodes.add(boxAround(node), node);
  for (const control of surroundings.controls) taken.add(control, control);
  const segments = surroundings.segments.filter((segment) => crosses(segment, surroundings.bounds));

  function isFree(box: Box): boolean {
    if (taken.some(box, (other) => overlap(box, other))) return false;
    return !nodes.some(box, (node) => covers(box, node));
  }
  function costOf(box: Box, { id, place, rank }: { id: string; place: Place; rank: number }): number {
    const crossings = segments.filter((segment) => crosses(segment, box)).length;
    const stays = surroundings.before.get(id) === place ? bonusOfStaying : 0;
    return crossings * costOfCrossing + rank * costOfRank - stays;
  }
  function bestOf(places: readonly Place[], { id, node, sizes }: Label, size: number): PlacedLabel | null {
    // A node outside the canvas may have its label outside, too.
    const isInside = contains(surroundings.bounds, { left: node.x, right: node.x, top: node.y, bottom: node.y });
    let best: { placed: PlacedLabel; cost: number } | null = null;
    for (const [rank, place] of places.entries()) {
      const box = boxAt(node, sizes[size]!, place);
      if ((isInside && !contains(surroundings.bounds, box)) || !isFree(box)) continue;
      const cost = costOf(box, { id, place, rank });
      if (best && best.cost <= cost) continue;
      best = { placed: { id, box, size, place, leader: place.gap > nearGap ? nearestPoint(box, node) : null }, cost };
    }
    return best?.placed ?? null;
  }
  const rings = surroundings.mayBeFar ? [nearPlaces, ...farRings] : [nearPlaces];
  function placeLabel(label: Label): PlacedLabel | null {
    for (const size of label.sizes.keys())
      for (const ring of rings) {
        const placed = bestOf(ring, label, size);
        if (placed) return placed;
      }
    if (!label.isForced) return null;
    const place = nearPlaces[0]!;
    return { id: label.id, box: boxAt(label.node, label.sizes[0]!, place), size: 0, place, leader: null };
  }

  return labels.flatMap((label) => {
    const placed = placeLabel(label);
    if (!placed) return [];
    taken.add(placed.box, placed.box);
    return [placed];
  });
}

function boxAt(node: Circle, { width, height }: Size, place: Place): Box {
  const distance = node.radius + place.gap;
  // Diagonal labels touch the circle with a corner, the others with a side.
  const side = (direction: number) => Math.max(-1, Math.min(1, direction * Math.SQRT2));
  const x = node.x + place.x * distance + (side(place.x) * width) / 2;
  const y = node.y + place.y * distance + (side(place.y) * height) / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function boxAround({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function nearestPoint({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) };
}

function covers(box: Box, node: Circle): boolean {
  const { x, y } = nearestPoint(box, node);
  return Math.hypot(x - node.x, y - node.y) < node.radius;
}

/** Whether a straight line goes through a box (Liang and Barsky's clipping). */
function crosses([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [p, q] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter < leave;
}
