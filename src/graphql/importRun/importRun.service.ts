import type { GraphReader } from "../../neo4j/graph.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import { type ImportRunRow, importRunCount, importRunList } from "./importRun.queries.ts";

/** All imports, newest first. */
export async function listImportRuns(reader: GraphReader, args: PageArgs): Promise<Connection<ImportRunRow>> {
  const cursors = cursorCodec("Query.importRuns", null);
  const [afterMillis = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await reader.read(importRunList, { afterMillis, afterId, limit: rowLimit(args.first) });
  return toConnection(rows, args, cursors, {
    sortKey: ({ run }) => [run.startedMillis, run.id],
    edge: ({ run }) => ({ node: run }),
    count: async () => (await reader.read(importRunCount, {}))[0]?.count ?? 0,
  });
}
