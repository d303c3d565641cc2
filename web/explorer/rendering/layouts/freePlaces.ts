import type { Point } from "../curve.ts";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Between two places that are tried, as a share of the gap. */
const step = 0.25;

/** Gives each node the free place that is nearest to where it belongs. */
export class FreePlaces {
  private readonly cellSize: number;
  /** The places that are taken, by the cell of a grid. */
  private readonly cells = new Map<string, Point[]>();
  /** How many places around a point have been tried with a gap: none of these becomes free. */
  private readonly tried = new Map<string, number>();

  /** @param maxGap the largest gap that is asked for */
  constructor(maxGap: number) {
    this.cellSize = maxGap;
  }

  /** Takes the first place on a spiral of Vogel's around a point that is so far from all others. */
  nearestTo({ x, y }: Point, gap: number): Point {
    const spiral = `${x} ${y} ${gap}`;
    for (let index = this.tried.get(spiral) ?? 0; ; index++) {
      const distance = step * gap * Math.sqrt(index);
      const place = {
        x: x + distance * Math.cos(index * goldenAngle),
        y: y + distance * Math.sin(index * goldenAngle),
      };
      if (this.isTaken(place, gap)) continue;
      this.tried.set(spiral, index + 1);
      const key = this.keyOf(place, 0, 0);
      this.cells.set(key, [...(this.cells.get(key) ?? []), place]);
      return place;
    }
  }

  private isTaken(place: Point, gap: number): boolean {
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const other of this.cells.get(this.keyOf(place, right, down)) ?? [])
          if (Math.hypot(other.x - place.x, other.y - place.y) < gap) return true;
    return false;
  }

  private keyOf({ x, y }: Point, right: number, down: number): string {
    return `${Math.floor(x / this.cellSize) + right} ${Math.floor(y / this.cellSize) + down}`;
  }
}
