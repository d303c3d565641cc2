import { moment } from "../../neo4j/values.ts";
import type { Loaders } from "../loaders.ts";
import type { ListedRelation } from "../relation/relation.service.ts";
import { type Page, toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { type PageArgs, pageSize } from "../shared/pageArgs.ts";
import type { AskedRelation, EvidenceRow } from "./evidence.queries.ts";

/** A piece of evidence in a list, with what the way back to its relation must know of the question. */
export type ListedEvidence = EvidenceRow & Pick<ListedRelation, "knownAt" | "at">;

export type EvidencePage = Page<{ readonly cursor: string; readonly node: ListedEvidence }>;

/** A relation with the moment as of which its evidence counts: the question's, or the last at which the version held. */
export function askedOf({ id, version, knownAt, retractedAt }: ListedRelation): AskedRelation {
  const asOf = knownAt ?? (retractedAt === null ? null : new Date(Date.parse(retractedAt) - 1));
  return { key: `${id}@${version}@${asOf?.getTime() ?? ""}`, id, knownAt: asOf && moment(asOf) };
}

/** The evidence of a relation, in the order of recording and, within one record, in the record's. */
export async function evidenceOfRelation(
  loaders: Loaders,
  relation: ListedRelation,
  args: PageArgs,
): Promise<EvidencePage> {
  const cursors = cursorsOf("Relation.evidence", null);
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const asked = askedOf(relation);
  const rows = await loaders.evidence.ofRelation({ after, limit: pageSize(args.first) + 1 }).load(asked);
  const { knownAt, at } = relation;
  return toPage(rows, args, cursors, {
    keyOf: (row) => [row.order],
    edge: (row) => ({ node: { ...row, knownAt, at } }),
    count: async () => (await loaders.evidence.countsOfRelation.load(asked)).count,
  });
}

// Evidence without offsets comes last; the same number stands in the Cypher.
const behindAll = Number.MAX_SAFE_INTEGER;

/** The evidence in a document, in the order of its text. */
export async function evidenceOfDocument(loaders: Loaders, documentId: string, args: PageArgs): Promise<EvidencePage> {
  const cursors = cursorsOf("Document.evidence", null);
  const [afterStart = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const rows = await loaders.evidence
    .ofDocument({ afterStart, afterId, limit: pageSize(args.first) + 1 })
    .load(documentId);
  return toPage(rows, args, cursors, {
    keyOf: (row) => [row.start ?? behindAll, row.id],
    edge: (row) => ({ node: { ...row, knownAt: null, at: null } }),
    count: () => loaders.evidence.countOfDocument.load(documentId),
  });
}
