import { toGraphDateTime } from "../../neo4j/values.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationNode } from "../relation/relation.service.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { EvidenceKey, EvidenceRow } from "./evidence.queries.ts";

/** A piece of evidence with the times that its field `relation` depends on: `knownAt` and `at` of the query. */
export type EvidenceNode = EvidenceRow & Pick<RelationNode, "knownAt" | "at">;

/**
 * The key for the evidence of a relation version: as of `knownAt` or, for a retracted version, as of the last time that
 * it was current.
 */
export function evidenceKeyOf({ id, version, knownAt, retractedAt }: RelationNode): EvidenceKey {
  const asOf = knownAt ?? (retractedAt === null ? null : new Date(Date.parse(retractedAt) - 1));
  return { key: `${id}@${version}@${asOf?.getTime() ?? ""}`, id, knownAt: asOf && toGraphDateTime(asOf) };
}

/**
 * The evidence of a relation, in the order in which it was recorded and, within one record, in the order of the record.
 */
export async function listEvidenceOfRelation(
  loaders: Loaders,
  relation: RelationNode,
  args: PageArgs,
): Promise<Connection<EvidenceNode>> {
  const cursors = cursorCodec("Relation.evidence", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const key = evidenceKeyOf(relation);
  const rows = await loaders.evidence.ofRelation({ after, limit: rowLimit(args.first) }).load(key);
  const { knownAt, at } = relation;
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.order],
    edge: (row) => ({ node: { ...row, knownAt, at } }),
    count: async () => (await loaders.evidence.countsOfRelation.load(key)).count,
  });
}

// Sorts evidence without offsets last; evidence/ofDocuments.cypher uses the same number.
const startIfUnknown = Number.MAX_SAFE_INTEGER;

/** The evidence in a document, in text order. */
export async function listEvidenceOfDocument(
  loaders: Loaders,
  documentId: string,
  args: PageArgs,
): Promise<Connection<EvidenceNode>> {
  const cursors = cursorCodec("Document.evidence", null);
  const [afterStart = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await loaders.evidence.ofDocument({ afterStart, afterId, limit: rowLimit(args.first) }).load(documentId);
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.start ?? startIfUnknown, row.id],
    edge: (row) => ({ node: { ...row, knownAt: null, at: null } }),
    count: () => loaders.evidence.countOfDocument.load(documentId),
  });
}
