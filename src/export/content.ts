import type { ExportContent } from "../formats/exportFormat.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import type { RelationRecord } from "../write/records.ts";
import { actorContents, documentContents, originalPage, type RelationContent } from "./content.queries.ts";
import { actorRecord, documentRecord, relationAmongActors, relationWithHistory } from "./contentRecords.ts";
import { type ExportScope, type ExportSelection, resolveSelection } from "./exportSelection.ts";
import {
  exportPageSize,
  hydratePages,
  type IdPages,
  listActorIds,
  listDocumentIds,
  listRelationIds,
  paginate,
  readRelations,
} from "./idPages.ts";

/**
 * The graph, or a part of it, in the form that export formats read. It is read page by page; the next page is fetched
 * while the current one is written.
 */
export function contentOf(reader: GraphReader, scope: ExportScope = {}): ExportContent {
  const { where, around } = scope;
  const isWhole = where === undefined && around === undefined;
  const knownAt = where?.knownAt?.toStandardDate().getTime() ?? null;
  let computed: Promise<ExportSelection> | undefined;
  const part = () => (computed ??= resolveSelection(reader, scope, knownAt));

  return {
    async *actors(kinds) {
      const ids = isWhole ? listActorIds(reader, kinds ?? null) : paginate((await part()).actors);
      yield* actorsIn(ids, kinds ?? null, false);
    },
    async *actorsApart(kinds) {
      if (!isWhole) return yield* actorsIn(paginate((await part()).actors), kinds, false);
      yield* actorsIn(listActorIds(reader, kinds), kinds, true);
      yield* actorsIn(listActorIds(reader, kinds, true), kinds, true);
    },
    async *documents() {
      const only = isWhole ? null : new Set((await part()).documents);
      const ids = only ? paginate([...only]) : listDocumentIds(reader);
      const read = (page: readonly string[]) => reader.read(documentContents, { ids: page });
      for await (const { document, related } of hydratePages(ids, read, ({ document: { id } }) => id))
        yield documentRecord({ document, related: only ? related.filter((id) => only.has(id)) : related });
    },
    async *relations() {
      for await (const content of await relationsIn()) yield* known(relationAmongActors(content, knownAt));
    },
    async *histories() {
      for await (const content of await relationsIn())
        yield* knownAt === null ? [relationWithHistory(content)] : known(relationAmongActors(content, knownAt));
    },
    async *originals() {
      if (!isWhole) return;
      for (let after = ""; ; ) {
        const page = await reader.read(originalPage, { after, limit: exportPageSize });
        for (const original of page) yield { type: "original", ...original };
        if (page.length < exportPageSize) return;
        after = page.at(-1)!.id;
      }
    },
  };

  async function* actorsIn(ids: IdPages, kinds: readonly ActorKind[] | null, apart: boolean) {
    const read = (page: readonly string[]) => reader.read(actorContents, { ids: page, apart });
    for await (const content of hydratePages(ids, read, ({ actor: { id } }) => id))
      if (kinds === null || kinds.includes(content.actor.kind)) yield actorRecord(content);
  }

  async function relationsIn(): Promise<AsyncIterable<RelationContent>> {
    const ids = around ? paginate((await part()).relations) : listRelationIds(reader, where ?? { conditions: [] });
    return readRelations(reader, ids);
  }
}

function* known(record: RelationRecord | undefined): Generator<RelationRecord> {
  if (record) yield record;
}
