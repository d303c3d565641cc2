import type { Point } from "../curve.ts";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Between two places that are tried, as a share of the gap. */
const step = 0.35;

/** Gives each node the free place that is nearest to where it belongs. */
export class FreePlaces {
  private readonly gap: number;
  /** The places that are taken, by the cell of a grid as wide as the gap. */
  private readonly cells = new Map<string, Point[]>();
  /** How many places around a point have been tried: none of these becomes free. */
  private readonly tried = new Map<string, number>();

  /** @param gap the least distance of two places */
  constructor(gap: number) {
    this.gap = gap;
  }

  /** Takes the first free place on a spiral of Vogel's around a point. */
  nearestTo({ x, y }: Point): Point {
    const spiral = `${x} ${y}`;
    for (let index = this.tried.get(spiral) ?? 0; ; index++) {
      const distance = step * this.gap * Math.sqrt(index);
      const place = {
        x: x + distance * Math.cos(index * goldenAngle),
        y: y + distance * Math.sin(index * goldenAngle),
      };
      if (this.isTaken(place)) continue;
      this.tried.set(spiral, index + 1);
      const key = this.keyOf(place, 0, 0);
      this.cells.set(key, [...(this.cells.get(key) ?? []), place]);
      return place;
    }
  }

  private isTaken(place: Point): boolean {
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const other of this.cells.get(this.keyOf(place, right, down)) ?? [])
          if (Math.hypot(other.x - place.x, other.y - place.y) < this.gap) return true;
    return false;
  }

  private keyOf({ x, y }: Point, right: number, down: number): string {
    return `${Math.floor(x / this.gap) + right} ${Math.floor(y / this.gap) + down}`;
  }
}
