import type { Box } from "./box.ts";

/** In pixels: about the size of a label. */
const cellSize = 64;

/** Finds what lies near a box without comparing it with everything. */
export class CollisionGrid<Item> {
  private readonly cells = new Map<number, Item[]>();

  add(box: Box, item: Item): void {
    this.forEachCell(box, (cell) => {
      const items = this.cells.get(cell);
      if (items) items.push(item);
      else this.cells.set(cell, [item]);
      return false;
    });
  }

  /** Whether the test holds for any item near the box. It may be asked about an item more than once. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    return this.forEachCell(box, (cell) => this.cells.get(cell)?.some(test) ?? false);
  }

  private forEachCell({ left, right, top, bottom }: Box, visit: (cell: number) => boolean): boolean {
    const [firstRow, lastRow] = [Math.floor(top / cellSize), Math.floor(bottom / cellSize)];
    const [firstColumn, lastColumn] = [Math.floor(left / cellSize), Math.floor(right / cellSize)];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) if (visit(row * 10_000 + column)) return true;
    return false;
  }
}
