import { UserError } from "../../errors/userError.ts";
import type { ImportFormat } from "../importFormat.ts";
import type { Mapping, QuerySpec } from "./mapping/mapping.schema.ts";
import { readMapping } from "./mapping/readMapping.ts";
import { validateColumns } from "./mapping/validateColumns.ts";
import { appliesTo } from "./records/conditions.ts";
import { DuplicateFilter } from "./records/duplicateFilter.ts";
import { extractRecords, type RowItem } from "./records/extractRecords.ts";
import { RelationGatherer } from "./records/relationGatherer.ts";
import { readRows, type TableRow } from "./table/readRows.ts";

/** Any table, with a mapping that describes its columns (docs/exchange/csv.md). */
export const csvImport: ImportFormat = {
  name: "csv",
  description: "any table with its column names in the first line; --mapping FILE.yml describes the columns",
  takesMapping: true,
  signature: { name: "a table", isTable: true, isIn: isTable },
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
    const rows = () => readRows(source, mapping.table, checkColumns);
    const gatherer = new RelationGatherer();
    const gathering = { ...mapping, queries: mapping.queries.filter(gathers) };
    if (gathering.queries.length > 0)
      for await (const row of rows())
        if (!("error" in row))
          for (const item of extractItems(row, gathering)) if ("part" in item) gatherer.count(item.part);
    const duplicates = new DuplicateFilter();
    for await (const row of rows()) {
      const { line } = row;
      if ("error" in row) yield { line, error: row.error };
      else
        for (const item of extractItems(row, mapping)) {
          if ("part" in item) yield* gatherer.add(item.part, line);
          else if ("record" in item && item.record.type !== "original")
            for (const each of duplicates.filter(item.record, line)) yield { line, ...each };
          else yield { line, ...item };
        }
    }
  },
};

/** Whether the first lines have the same number of cells, at least two. */
function isTable(lines: readonly string[]): boolean {
  const [first, second] = lines.slice(0, 2).map((line) => line.replace(/"[^"]*"/g, ""));
  if (first === undefined || second === undefined || /^\s*[{[<]/.test(first)) return false;
  return [",", ";", "\t", "|"].some((delimiter) => {
    const cells = first.split(delimiter).length;
    return cells > 1 && second.split(delimiter).length === cells;
  });
}

function gathers({ relations = {} }: QuerySpec): boolean {
  return Object.values(relations).some(({ gather }) => gather);
}

function* extractItems(row: TableRow, mapping: Mapping): Generator<RowItem> {
  const queries = mapping.queries.filter((query) => appliesTo(query, row));
  if (queries.length === 0) yield { skipped: "a row that matches no query" };
  for (const query of queries) yield* extractRecords(query, row, mapping);
}
