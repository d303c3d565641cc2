import { UserError } from "../../errors/userError.ts";
import type { ImportFormat, Item } from "../importFormat.ts";
import { faultsOfColumns } from "./faultsOfColumns.ts";
import type { Mapping } from "./mapping.schema.ts";
import { readMapping } from "./readMapping.ts";
import { recordsOfQuery } from "./recordsOfQuery.ts";
import { type Found, Repeats } from "./repeats.ts";
import { rowsOf } from "./table.ts";
import type { Row } from "./values.ts";

/** Any table, with a mapping that says which column is what (docs/exchange/csv.md). */
export const csv: ImportFormat = {
  name: "csv",
  about: "any table with the names of its columns in its first line; --mapping FILE.yml says which column is what",
  takesMapping: true,
  async *read(source, { mapping: file }) {
    if (file === undefined)
      throw new UserError(
        "A table needs a mapping that says which column is what: --mapping FILE.yml (docs/exchange/csv.md).",
      );
    const { mapping, place } = await readMapping(file);
    const checkColumns = (columns: readonly string[]) => {
      const faults = faultsOfColumns(mapping, columns);
      if (faults.length > 0)
        throw new UserError(faults.map(({ path, message }) => `${place(path)}: ${message}.`).join("\n"));
    };
    const repeats = new Repeats();
    for await (const row of rowsOf(source, mapping.table, checkColumns)) {
      const { line } = row;
      if ("fault" in row) yield { line, fault: row.fault };
      else for (const found of foundIn(row, mapping, repeats)) yield { line, ...found } as Item;
    }
  },
};

function* foundIn(row: Row, mapping: Mapping, repeats: Repeats): Generator<Found> {
  const queries = mapping.queries.filter(({ where, unless }) => holds(where, row, true) && !holds(unless, row, false));
  if (queries.length === 0) yield { leftOut: "a row that no query takes" };
  for (const query of queries)
    for (const found of recordsOfQuery(query, row, mapping)) {
      if ("record" in found && found.record.type !== "original") yield* repeats.fresh(found.record, row.line);
      else yield found;
    }
}

/** Whether each column has one of the values. @param otherwise where there is no condition */
function holds(
  condition: Readonly<Record<string, readonly string[]>> | undefined,
  row: Row,
  otherwise: boolean,
): boolean {
  if (!condition) return otherwise;
  return Object.entries(condition).every(([column, values]) => values.includes(row.cell(column)));
}
