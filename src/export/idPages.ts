import { prefetch } from "../collections/prefetch.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import {
  actorIdPage,
  type ContentFilter,
  documentIdPage,
  type RelationContent,
  relationContents,
  relationIdPage,
} from "./content.queries.ts";

/** Ordered ids, page by page. */
export type IdPages = AsyncIterable<readonly string[]>;

/** Ids per page. */
export const exportPageSize = 1_000;
/** Sorts after every id with the same prefix. */
const lastCharacter = "\u{10ffff}";

/** The relations with these ids, with all versions and evidence. */
export function readRelations(reader: GraphReader, ids: IdPages): AsyncIterable<RelationContent> {
  return hydratePages(
    ids,
    (page) => reader.read(relationContents, { ids: page }),
    ({ id }) => id,
  );
}

/** Ids with this prefix of relations that have a version which satisfies the conditions. */
export function listRelationIds(reader: GraphReader, where: ContentFilter, prefix = ""): IdPages {
  return pages(prefix, (range) => reader.read(relationIdPage, { ...range, where }));
}

/** Ids of documents with this prefix. */
export function listDocumentIds(reader: GraphReader, prefix = ""): IdPages {
  return pages(prefix, (range) => reader.read(documentIdPage, range));
}

/** Ids of actors of these kinds; null for all kinds. @param merged those that were merged into others, instead of all others */
export function listActorIds(reader: GraphReader, kinds: readonly ActorKind[] | null, merged = false): IdPages {
  return pages("", (range) => reader.read(actorIdPage, { ...range, kinds, merged }));
}

async function* pages(
  prefix: string,
  read: (range: { after: string; before: string; limit: number }) => Promise<{ id: string }[]>,
): AsyncGenerator<readonly string[]> {
  for (let after = prefix; ; ) {
    const ids = (await read({ after, before: `${prefix}${lastCharacter}`, limit: exportPageSize })).map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < exportPageSize) return;
    after = ids.at(-1)!;
  }
}

/** Splits known ids into pages. */
export async function* paginate(ids: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < ids.length; start += exportPageSize) yield ids.slice(start, start + exportPageSize);
}

/** The rows for each page of ids, in order. Rows that were deleted in the meantime are missing. */
export async function* hydratePages<Row>(
  ids: IdPages,
  read: (page: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row> {
  async function* rowPages() {
    for await (const page of ids) {
      const rows = new Map((await read(page)).map((row) => [idOf(row), row]));
      yield page.flatMap((id) => rows.get(id) ?? []);
    }
  }
  for await (const rows of prefetch(rowPages())) yield* rows;
}
