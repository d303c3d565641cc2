/** A rectangle on the screen or in an image, where y points down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
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
    free = cuts.toSorted((a, b) => areaOf(b) - areaOf(a))[0]!;
  }
  return free;
}

export function sizeOf({ left, right, top, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}

function areaOf({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
