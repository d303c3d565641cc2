import { UserError } from "../../errors/userError.ts";
import type { ImportFormat, ImportItem } from "../importFormat.ts";
import type { Mapping } from "./mapping/mapping.schema.ts";
import { readMapping } from "./mapping/readMapping.ts";
import { validateColumns } from "./mapping/validateColumns.ts";
import { appliesTo } from "./records/conditions.ts";
import { DuplicateFilter, type ItemContent } from "./records/duplicateFilter.ts";
import { extractRecords } from "./records/extractRecords.ts";
import { readRows, type TableRow } from "./table/readRows.ts";

/** Any table, with a mapping that describes its columns (docs/exchange/csv.md). */
export const csvImport: ImportFormat = {
  name: "csv",
  description: "any table with its column names in the first line; --mapping FILE.yml describes the columns",
  takesMapping: true,
  async *read(source, { mapping: file }) {
    if (file === undefined)
      throw new UserError(
        "A table needs a mapping that describes its columns: --mapping FILE.yml (docs/exchange/csv.md).",
      );
    const { mapping, locate } = await readMapping(file);
    const checkColumns = (columns: readonly string[]) => {
      const issues = validateColumns(mapping, columns);
      if (issues.length > 0)
        throw new UserError(issues.map(({ path, message }) => `${locate(path)}: ${message}.`).join("\n"));
    };
    const duplicates = new DuplicateFilter();
    for await (const row of readRows(source, mapping.table, checkColumns)) {
      const { line } = row;
      if ("error" in row) yield { line, error: row.error };
      else for (const item of extractItems(row, mapping, duplicates)) yield { line, ...item } as ImportItem;
    }
  },
};

function* extractItems(row: TableRow, mapping: Mapping, duplicates: DuplicateFilter): Generator<ItemContent> {
  const queries = mapping.queries.filter((query) => appliesTo(query, row));
  if (queries.length === 0) yield { skipped: "a row that matches no query" };
  for (const query of queries)
    for (const item of extractRecords(query, row, mapping)) {
      if ("record" in item && item.record.type !== "original") yield* duplicates.filter(item.record, row.line);
      else yield item;
    }
}
