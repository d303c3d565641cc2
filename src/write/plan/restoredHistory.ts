import { toGraphDateTime } from "../../neo4j/values.ts";
import type { RelationHistory } from "../records.ts";
import type { EdgeRow, Properties } from "../write.queries.ts";
import { identified, type NewEvidence, newEvidence, sourcesIn } from "./evidenceChanges.ts";
import type { ResolvedEvidence, ResolvedRelation } from "./references.ts";
import { edgeRows } from "./versions.ts";

/**
 * All versions and all evidence of a relation that the graph does not have, with the times at which another graph recorded
 * and retracted them.
 */
export function restoredHistory(
  record: ResolvedRelation,
  { former = [], curated, ...last }: RelationHistory,
  recordDigest: string,
): { readonly edges: readonly EdgeRow[]; readonly added: readonly NewEvidence[] } {
  const { kind, modality, id } = record;
  const versions = [
    ...former.map(({ version, recordedAt, retractedAt, ...content }) => ({
      content: { type: "relation", id, kind, modality, evidence: [], ...content } as const,
      version,
      recordedAt,
      retractedAt,
    })),
    { content: record, ...last },
  ];
  const edges = versions.flatMap(({ content, version, recordedAt, retractedAt }) => {
    const sources = sourcesIn(record.evidence.filter((piece) => isKnown(piece, recordedAt, retractedAt)));
    const isLast = content === record;
    const stamps = { sourceCount: BigInt(sources), ...stampsOf(recordedAt, retractedAt), ...(isLast && { curated }) };
    return edgeRows(content, version, new Date(recordedAt), stamps, isLast ? recordDigest : undefined);
  });
  const added = identified(record).map((piece) => {
    const written = newEvidence(piece, id, new Date(piece.recordedAt!));
    return { ...written, properties: { ...written.properties, ...stampsOf(piece.recordedAt!, piece.retractedAt) } };
  });
  return { edges, added };
}

/** Whether a piece supported a version when that version ended. */
function isKnown(piece: ResolvedEvidence, recordedAt: string, retractedAt: string | undefined): boolean {
  if (retractedAt === undefined) return piece.retractedAt === undefined;
  const inTime = piece.recordedAt! < retractedAt || piece.recordedAt === recordedAt;
  return inTime && (piece.retractedAt === undefined || piece.retractedAt >= retractedAt);
}

function stampsOf(recordedAt: string, retractedAt: string | undefined): Properties {
  return {
    recordedAt: toGraphDateTime(new Date(recordedAt)),
    retractedAt: retractedAt === undefined ? undefined : toGraphDateTime(new Date(retractedAt)),
  };
}
