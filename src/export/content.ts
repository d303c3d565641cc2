import type { Content } from "../formats/exportFormat.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import type { RelationFilter } from "../neo4j/relationFilter.ts";
import type { RelationRecord } from "../write/records.ts";
import { actorContents, documentContents, originalPage, type RelationContent } from "./content.queries.ts";
import { actorRecord, documentRecord, relationRecord, relationWithHistory } from "./contentRecords.ts";
import { type ExportSelection, selectionOf } from "./exportSelection.ts";
import { actorIds, documentIds, hydrated, pageSize, pagesOf, relationIds, relationsOf } from "./idPages.ts";

/** Which part of a graph is written: relations that satisfy the conditions, around an actor or everywhere. */
export interface Scope {
  readonly where?: RelationFilter;
  readonly around?: { readonly ids: readonly string[]; readonly depth: number };
}

/** The whole graph, or a part of it, as a format takes it: page by page, the next one fetched while one is written. */
export function contentOf(reader: GraphReader, scope: Scope = {}): Content {
  const { where, around } = scope;
  const isWhole = where === undefined && around === undefined;
  const knownAt = where?.knownAt?.toStandardDate().getTime() ?? null;
  let computed: Promise<ExportSelection> | undefined;
  const part = () => (computed ??= selectionOf(reader, scope, knownAt));

  return {
    async *actors(kinds) {
      const ids = isWhole ? actorIds(reader, kinds ?? null) : pagesOf((await part()).actors);
      for await (const { actor, ...rest } of hydrated(
        ids,
        (page) => reader.read(actorContents, { ids: page }),
        idOfActor,
      ))
        if (!kinds || kinds.includes(actor.kind)) yield actorRecord({ actor, ...rest });
    },
    async *documents() {
      const only = isWhole ? null : new Set((await part()).documents);
      const ids = only ? pagesOf([...only]) : documentIds(reader);
      const read = (page: readonly string[]) => reader.read(documentContents, { ids: page });
      for await (const { document, related } of hydrated(ids, read, ({ document: { id } }) => id))
        yield documentRecord({ document, related: only ? related.filter((id) => only.has(id)) : related });
    },
    async *relations() {
      for await (const content of await relationsIn()) yield* known(relationRecord(content, knownAt));
    },
    async *histories() {
      for await (const content of await relationsIn())
        yield* knownAt === null ? [relationWithHistory(content)] : known(relationRecord(content, knownAt));
    },
    async *originals() {
      if (!isWhole) return;
      for (let after = ""; ; ) {
        const page = await reader.read(originalPage, { after, limit: pageSize });
        for (const original of page) yield { type: "original", ...original };
        if (page.length < pageSize) return;
        after = page.at(-1)!.id;
      }
    },
  };

  async function relationsIn(): Promise<AsyncIterable<RelationContent>> {
    const ids = around ? pagesOf((await part()).relations) : relationIds(reader, where ?? { conditions: [] });
    return relationsOf(reader, ids);
  }
}

function* known(record: RelationRecord | undefined): Generator<RelationRecord> {
  if (record) yield record;
}

function idOfActor({ actor }: { readonly actor: { readonly id: string } }): string {
  return actor.id;
}
