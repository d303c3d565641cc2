import { relationContents } from "../export/content.queries.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { ActorIdentities } from "../write/plan/identities.ts";
import { actorHistory } from "./history.queries.ts";
import { historyOfRelation } from "./historyOfRelation.ts";

/** What happened to an actor or a relation at one moment. */
export interface HistoryEntry {
  readonly at: string;
  /** The id of the change; null if it happened before changes were recorded, or in another graph. */
  readonly change: string | null;
  readonly operation: string | null;
  readonly by: string | null;
  readonly reason: string | null;
  /** The files of an import. */
  readonly files: readonly string[];
  /** What changed, as short sentences. */
  readonly what: readonly string[];
}

/** The history of an actor or a relation, newest first. */
export interface History {
  readonly id: string;
  /** The id that was asked for, if it leads to another actor. */
  readonly given: string;
  readonly of: "actor" | "relation";
  readonly entries: readonly HistoryEntry[];
}

const pageSize = 1_000;

/** @param id of an actor, an identifier of one, or the id of a relation; null if the graph has neither */
export async function historyOf(reader: GraphReader, given: string): Promise<History | null> {
  const [relation] = await reader.read(relationContents, { ids: [given] });
  if (relation && relation.versions.length > 0)
    return { id: given, given, of: "relation", entries: await historyOfRelation(reader, relation) };
  const writer = { run: reader.read.bind(reader) };
  const id = (await ActorIdentities.read(writer, [], [given], [])).find(given);
  return id === undefined ? null : { id, given, of: "actor", entries: await historyOfActor(reader, id) };
}

async function historyOfActor(reader: GraphReader, id: string): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await reader.read(actorHistory, { id, before, limit: pageSize });
    for (const { change, kinds, files, relations } of rows) {
      const { id: changeId, ...note } = change;
      const what = kinds.length === 0 ? ["the actor itself"] : [`relations: ${kinds.map(nameOfKind).join(", ")}`];
      entries.push({ change: changeId, ...note, files, what: [...what, ...relations] });
    }
    if (rows.length < pageSize) return entries;
    before = rows.at(-1)!.revision;
  }
}

function nameOfKind(kind: string): string {
  return kind.toLowerCase();
}
