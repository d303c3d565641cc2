import type { ActorSpec } from "./mapping.schema.ts";
import { CellFault, type Row } from "./values.ts";

/**
 * The row once for each piece of the cells that the actor splits; the column then holds the piece. Several columns are split
 * side by side, so that an empty piece keeps its place.
 */
export function* splitRows({ split }: ActorSpec, row: Row): Generator<Row> {
  if (!split) return yield row;
  const pieces = Object.entries(split)
    .map(([column, separator]) => [column, row.cell(column).split(separator)] as const)
    .filter(([column]) => row.cell(column) !== "");
  const [longest, most] = pieces.reduce((one, other) => (other[1].length > one[1].length ? other : one), ["", [""]]);
  const uneven = pieces.find(([, list]) => list.length !== most.length);
  if (uneven)
    throw new CellFault(
      [uneven[0]],
      row.cell(uneven[0]),
      `this has ${uneven[1].length} pieces, and "${longest}" has ${most.length}; they are split side by side.`,
    );
  for (const index of most.keys()) {
    const parts = new Map(pieces.map(([column, list]) => [column, list[index]!.trim()]));
    yield { line: row.line, cell: (column) => parts.get(column) ?? row.cell(column) };
  }
}
