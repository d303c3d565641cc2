import type { GraphReader } from "../../neo4j/graph.ts";
import { type Page, toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { type PageArgs, pageSize } from "../shared/pageArgs.ts";
import { type ImportRunRow, importRunCount, importRunList } from "./importRun.queries.ts";

/** All imports, the last one first. */
export async function allImportRuns(
  reader: GraphReader,
  args: PageArgs,
): Promise<Page<{ readonly cursor: string; readonly node: ImportRunRow }>> {
  const cursors = cursorsOf("Query.importRuns", null);
  const [afterMillis = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await reader.read(importRunList, { afterMillis, afterId, limit: pageSize(args.first) + 1 });
  return toPage(rows, args, cursors, {
    keyOf: ({ run }) => [run.startedMillis, run.id],
    edge: ({ run }) => ({ node: run }),
    count: async () => (await reader.read(importRunCount, {}))[0]?.count ?? 0,
  });
}
