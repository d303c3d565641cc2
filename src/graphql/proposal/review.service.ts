import type { GraphReader } from "../../neo4j/graph.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import { documentsToReview, documentsToReviewCount, type RuleQualityRow } from "./proposal.queries.ts";

/** The documents with proposals that wait, the one that was read last first. */
export async function listDocumentsToReview(
  reader: GraphReader,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<DocumentRow>> {
  const cursors = cursorCodec("Query.documentsToReview", null);
  const [last] = cursors.decode(args.after) ?? [];
  const before = last === undefined ? null : String(last);
  const { rows, count } = await readPage(
    selection,
    reader.read(documentsToReview, { before, limit: rowLimit(args.first) }),
    async () => (await reader.read(documentsToReviewCount, {}))[0]?.count ?? 0,
  );
  return toConnection(rows, args, cursors, {
    sortKey: ({ lastOrder }) => [lastOrder],
    edge: ({ document }) => ({ node: document }),
    count,
  });
}

/** The share of decided proposals that were right as they stood; null if none is decided. */
export function precisionOf({ accepted, corrected, rejected }: RuleQualityRow): number | null {
  const decided = accepted + rejected;
  return decided === 0 ? null : (accepted - corrected) / decided;
}
