import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords, ImportItem } from "../importFormat.ts";
import { gdeltDocument, globalEventIdsOf } from "./documents.ts";
import { eventIdPrefix } from "./events.ts";
import type { MentionRow } from "./rows.ts";

interface LocatedMention {
  readonly line: number;
  readonly mention: MentionRow;
}

/**
 * Adds the article of each mention as evidence to the relation of the mentioned event. Each call scans all relations from
 * GDELT in the graph, so pass many mentions at once.
 */
export async function* mentionItems(
  mentions: readonly LocatedMention[],
  existing: ExistingRecords,
): AsyncGenerator<ImportItem> {
  const byEvent = new Map<string, LocatedMention[]>();
  for (const each of mentions) {
    const { globalEventId } = each.mention;
    byEvent.set(globalEventId, [...(byEvent.get(globalEventId) ?? []), each]);
  }
  for await (const relation of existing.relations(eventIdPrefix)) {
    const found = relation.evidence.flatMap(globalEventIdsOf);
    const mentioning = found.flatMap((id) => byEvent.get(id) ?? []);
    for (const id of found) byEvent.delete(id);
    yield* addEvidence(mentioning, relation);
  }
  for (const { line } of [...byEvent.values()].flat())
    yield {
      line,
      skipped:
        "a mention of an event that is not in the graph: the event was skipped, or its file has not been imported",
    };
}

function* addEvidence(mentions: readonly LocatedMention[], relation: RelationRecord): Generator<ImportItem> {
  const known = new Set(relation.evidence.map(({ document }) => document));
  const added = new Map(
    mentions.flatMap(({ line, mention }) => {
      const record = gdeltDocument(mention.identifier);
      return known.has(record.id) ? [] : [[record.id, { line, record }] as const];
    }),
  );
  if (added.size === 0) return;
  yield* added.values();
  const evidence = [...added.keys()].map((document) => ({ document }));
  yield { line: mentions[0]!.line, record: { ...relation, evidence } };
}
