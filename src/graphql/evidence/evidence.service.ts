import { toGraphDateTime } from "../../neo4j/values.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationParts } from "../relation/relation.parts.ts";
import type { PageRow } from "../relation/relation.queries.ts";
import type { RelationNode } from "../relation/relation.service.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Known, withKnown } from "../shared/batch.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import { onceForSiblings, type Selection, selects } from "../shared/selection.ts";
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
export function listEvidenceOfRelation(
  loaders: Loaders,
  relation: RelationNode,
  args: PageArgs,
  selection: Selection,
): Known<Connection<EvidenceNode>> {
  const cursors = evidenceCursors;
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const key = evidenceKeyOf(relation);
  const page = { after, limit: rowLimit(args.first), documents: selectsDocument(selection) };
  const { knownAt, at } = relation;
  const read = readPage(
    selection,
    loaders.evidence.ofRelation(page).load(key),
    async () => (await loaders.evidence.countsOfRelation.load(key)).count,
  );
  return withKnown(read, ({ rows, count }) =>
    toConnection(rows, args, cursors, {
      sortKey: (row) => [row.order],
      edge: (row) => ({ node: { ...row, knownAt, at } }),
      count,
    }),
  );
}

const evidenceCursors = cursorCodec("Relation.evidence", null);
const selectsDocument = onceForSiblings((selection) => selects(selection, "document"));

/** Keeps the evidence that a statement has read with a page of relations, so that its field needs no statement of its own. */
export function keepEvidence(
  { evidence: loaders, documents }: Loaders,
  { evidence: page }: RelationParts,
  relations: readonly RelationNode[],
  rows: PageRow["evidence"],
): void {
  if (page === null) return;
  const kept = loaders.ofRelation({ after: "", ...page });
  for (const [index, relation] of relations.entries()) {
    const found = rows[index]!;
    for (const { document } of found) if (document) documents.byId.keep(document.id, document);
    kept.keep(
      evidenceKeyOf(relation),
      found.map(({ evidence }) => evidence),
    );
  }
}

// Sorts evidence without offsets last; evidence/ofDocuments.cypher uses the same number.
const startIfUnknown = Number.MAX_SAFE_INTEGER;

/** The evidence in a document, in text order. */
export async function listEvidenceOfDocument(
  loaders: Loaders,
  documentId: string,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<EvidenceNode>> {
  const cursors = cursorCodec("Document.evidence", null);
  const [afterStart = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const page = { afterStart, afterId, limit: rowLimit(args.first) };
  const { rows, count } = await readPage(selection, loaders.evidence.ofDocument(page).load(documentId), () =>
    loaders.evidence.countOfDocument.load(documentId),
  );
  return toConnection(rows, args, cursors, {
    sortKey: (row) => [row.start ?? startIfUnknown, row.id],
    edge: (row) => ({ node: { ...row, knownAt: null, at: null } }),
    count,
  });
}
