import type { RelationRecord } from "../../write/records.ts";
import type { ExistingRecords, ImportItem } from "../importFormat.ts";
import { gdeltDocument } from "./documents.ts";
import { eventIdPrefix } from "./events.ts";
import { globalEventIdsOf } from "./evidence.ts";
import type { MentionRow } from "./rows.ts";

interface PlacedMention {
  readonly line: number;
  readonly mention: MentionRow;
}

/**
 * What some mentions add to the graph: to the relation of the event that they mention, their article as one more document.
 * Goes through the graph's relations from GDELT once, so that the more mentions at a time, the fewer times that is.
 */
export async function* mentionItems(
  mentions: readonly PlacedMention[],
  held: ExistingRecords,
): AsyncGenerator<ImportItem> {
  const byEvent = new Map<string, PlacedMention[]>();
  for (const each of mentions) {
    const { globalEventId } = each.mention;
    byEvent.set(globalEventId, [...(byEvent.get(globalEventId) ?? []), each]);
  }
  for await (const relation of held.relations(eventIdPrefix)) {
    const found = relation.evidence.flatMap(globalEventIdsOf);
    const ofIt = found.flatMap((id) => byEvent.get(id) ?? []);
    for (const id of found) byEvent.delete(id);
    yield* addedBy(ofIt, relation);
  }
  for (const { line } of [...byEvent.values()].flat())
    yield {
      line,
      skipped: "a mention of an event that is not in the graph: left out of it, or its file not imported yet",
    };
}

function* addedBy(mentions: readonly PlacedMention[], relation: RelationRecord): Generator<ImportItem> {
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
