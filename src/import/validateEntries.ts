import { IdSet } from "../collections/idSet.ts";
import type { Graph } from "../neo4j/graph.ts";
import { identifierKey, keyOfId } from "../write/plan/claims.ts";
import { actorsMentioned, byType, documentsMentioned, MissingReference } from "../write/plan/references.ts";
import type { GraphRecord } from "../write/records.ts";
import { validateRecord } from "../write/validate/validateRecord.ts";
import { documentStates, identifierOwners, knownActors } from "../write/write.queries.ts";
import type { ImportReport } from "./importReport.ts";
import type { LocatedEntry } from "./readEntries.ts";

/** A reference to a record that had not been read yet. */
interface PendingReference {
  readonly by: Pick<GraphRecord, "type" | "id">;
  readonly to: "actor" | "state" | "document";
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Pending references per lookup in the graph. */
const lookupSize = 5_000;

/**
 * Validates each entry by itself, and checks that everything it refers to is in the input or in the graph. Only hashes of the
 * ids in the input are kept in memory.
 */
export async function validateEntries(
  graph: Graph,
  entries: AsyncIterable<LocatedEntry>,
  report: ImportReport,
  onProgress: () => void,
): Promise<void> {
  const seen = new IdSet();
  const missing: PendingReference[] = [];
  let pending: PendingReference[] = [];
  let count = 0;
  for await (const entry of entries) {
    if (++count % 1_000 === 0) onProgress();
    if (!("record" in entry) || entry.record.type === "original") continue;
    const { record, file, line } = entry;
    const error = validateRecord(record);
    if (error) {
      report.refuse({ file, line, reason: error.message });
      continue;
    }
    for (const key of keysOf(record)) seen.add(key);
    const by = { type: record.type, id: record.id };
    for (const { to, id } of referencesOf(record))
      if (!seen.has(keyOf(to, id))) pending.push({ by, to, id, file, line });
    if (pending.length < lookupSize) continue;
    missing.push(...(await missingFromGraph(graph, pending)));
    pending = [];
  }
  missing.push(...(await missingFromGraph(graph, pending)));
  for (const { by, to, id, file, line } of missing)
    if (!seen.has(keyOf(to, id)))
      report.refuse({ file, line, reason: new MissingReference(by as GraphRecord, to, id).message });
}

function keyOf(to: PendingReference["to"], id: string): string {
  return `${to} ${id}`;
}

/** The keys by which references can find a record. */
function keysOf(record: GraphRecord): string[] {
  if (record.type === "document") return [keyOf("document", record.id)];
  if (record.type === "relation" || record.type === "addition") return [];
  const ids = [record.id, ...(record.identifiers ?? []).map(identifierKey)];
  const targets = record.kind === "STATE" ? (["actor", "state"] as const) : (["actor"] as const);
  return targets.flatMap((to) => ids.map((id) => keyOf(to, id)));
}

function referencesOf(record: GraphRecord): Pick<PendingReference, "to" | "id">[] {
  if (record.type === "addition") return [{ to: "actor", id: record.id }];
  if (record.type === "actor")
    return [
      ...(record.state === undefined ? [] : [{ to: "state", id: record.state } as const]),
      ...(record.distinctFrom ?? []).map((id) => ({ to: "actor", id }) as const),
      ...(record.mergedInto === undefined ? [] : [{ to: "actor", id: record.mergedInto.actor } as const]),
    ];
  if (record.type === "document") return (record.related ?? []).map((id) => ({ to: "document", id }));
  const batch = byType([record]);
  return [
    ...actorsMentioned(batch).map((id) => ({ to: "actor", id }) as const),
    ...documentsMentioned(batch).map((id) => ({ to: "document", id }) as const),
  ];
}

/** The references that the graph does not contain either. */
async function missingFromGraph(graph: Graph, pending: readonly PendingReference[]): Promise<PendingReference[]> {
  if (pending.length === 0) return [];
  const reader = graph.reader();
  const idsOf = (document: boolean) => [
    ...new Set(pending.filter(({ to }) => (to === "document") === document).map(({ id }) => id)),
  ];
  const documents = new Set((await reader.read(documentStates, { ids: idsOf(true) })).map(({ id }) => id));
  const actors = new Map((await reader.read(knownActors, { ids: idsOf(false) })).map(({ id, kind }) => [id, kind]));
  const identifierKeys = idsOf(false).map(keyOfId);
  const owners = new Map(
    (await reader.read(identifierOwners, { keys: identifierKeys })).map(({ key, kind }) => [key, kind]),
  );
  return pending.filter(({ to, id }) => {
    if (to === "document") return !documents.has(id);
    const kind = actors.get(id) ?? owners.get(keyOfId(id));
    return to === "state" ? kind !== "STATE" : kind === undefined;
  });
}
