import { compareIds } from "../collections/compareIds.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { type RelationFilter, relationFilter } from "../neo4j/relationFilter.ts";
import { actorContents, neighboursOfActors, relationIdsOfActors } from "./content.queries.ts";
import { relationAmongActors } from "./contentRecords.ts";
import { listRelationIds, paginate, readRelations } from "./idPages.ts";

/** Which part of a graph to export: the relations that satisfy conditions, everywhere or around some actors. */
export interface ExportScope {
  readonly where?: RelationFilter;
  /** Ids of actors, and the number of hops from them. */
  readonly around?: { readonly ids: readonly string[]; readonly depth: number };
}

/** The ids of the records that an export of a part of the graph includes, in order. */
export interface ExportSelection {
  readonly actors: readonly string[];
  readonly documents: readonly string[];
  /** Empty unless the part is around some actors; otherwise the conditions select the relations. */
  readonly relations: readonly string[];
}

/**
 * Selects a closed part of the graph: relations with their participants, credited actors, documents, and the states of these
 * actors. Around some actors: the actors within a number of steps, and all relations among them.
 */
export async function resolveSelection(
  reader: GraphReader,
  { where, around }: ExportScope,
  knownAt: number | null,
): Promise<ExportSelection> {
  const filter = where ?? relationFilter(null);
  const within = around ? await actorsWithin(reader, around, filter) : new Set<string>();
  const relations = around ? await relationsAmong(reader, within, filter) : [];
  const actors = new Set(within);
  const documents = new Set<string>();
  const ids = around ? paginate(relations) : listRelationIds(reader, filter);
  for await (const content of readRelations(reader, ids)) {
    const record = relationAmongActors(content, knownAt);
    for (const { actor } of record?.participants ?? []) actors.add(actor);
    for (const { document, attribution = [] } of record?.evidence ?? []) {
      documents.add(document);
      for (const actor of attribution) actors.add(actor);
    }
  }
  for await (const page of paginate([...actors]))
    for (const { state } of await reader.read(actorContents, { ids: page, apart: false }))
      if (state !== null) actors.add(state);
  return { actors: sorted(actors), documents: sorted(documents), relations };
}

async function actorsWithin(
  reader: GraphReader,
  { ids, depth }: NonNullable<ExportScope["around"]>,
  where: RelationFilter,
): Promise<Set<string>> {
  const within = new Set(ids);
  let frontier = [...within];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for await (const actorIds of paginate(frontier))
      for (const { id } of await reader.read(neighboursOfActors, { actorIds, where }))
        if (!within.has(id)) {
          within.add(id);
          next.push(id);
        }
    frontier = next;
  }
  return within;
}

async function relationsAmong(
  reader: GraphReader,
  actors: ReadonlySet<string>,
  where: RelationFilter,
): Promise<string[]> {
  const found = new Set<string>();
  for await (const actorIds of paginate([...actors]))
    for (const { id, otherId } of await reader.read(relationIdsOfActors, { actorIds, where }))
      if (actors.has(otherId)) found.add(id);
  return sorted(found);
}

function sorted(ids: ReadonlySet<string>): string[] {
  return [...ids].sort(compareIds);
}
