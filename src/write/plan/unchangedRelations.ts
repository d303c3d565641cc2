import type { GraphWriter } from "../../neo4j/graph.ts";
import { type RelationKind, relationKinds } from "../../ontology/relationKinds.ts";
import { digestOf } from "../../text/digest.ts";
import type { RelationRecord } from "../records.ts";
import { recordDigests } from "../write.queries.ts";

/**
 * The relations of which the graph was last told exactly this record. Nothing else of them has to be read: whatever the
 * record states is there, and whatever has changed them since would have another hash.
 */
export async function unchangedRelations(
  writer: GraphWriter,
  relations: readonly RelationRecord[],
): Promise<ReadonlySet<RelationRecord>> {
  if (relations.length === 0) return new Set();
  const idsByKind = Object.fromEntries(Object.keys(relationKinds).map((kind) => [kind, [] as string[]]));
  for (const { kind, id } of relations) idsByKind[kind]!.push(id);
  const rows = await writer.run(recordDigests, { idsByKind: idsByKind as Record<RelationKind, string[]> });
  const digests = new Map(rows.map(({ id, digest }) => [id, digest]));
  return new Set(
    relations.filter((record) => {
      const stored = digests.get(record.id) ?? null;
      return stored !== null && record.history?.retractedAt === undefined && stored === digestOf(record);
    }),
  );
}
