/** A rectangle on the screen or in an image, where y points down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of the graph's plane, where y points up. */
export interface BoundingBox {
  readonly x: [number, number];
  readonly y: [number, number];
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom
  );
}

/** What is left of an area if each obstacle cuts off the side on which it stands. */
export function freeArea(area: Box, obstacles: readonly Box[]): Box {
  let free = area;
  for (const obstacle of obstacles) {
    if (!overlap(free, obstacle)) continue;
    const { left, right, top, bottom } = obstacle;
    const cuts = [
      { ...free, left: right },
      { ...free, right: left },
      { ...free, top: bottom },
      { ...free, bottom: top },
    ];
    free = cuts.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!;
  }
  return free;
}

function sizeOf({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
