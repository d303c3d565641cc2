import type { FieldTable } from "../../../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../../../ontology/fields.ts";
import { trimText } from "../../../text/identityText.ts";
import { splitText } from "../../../text/splitText.ts";
import type { RelationRecord } from "../../../write/records.ts";
import type { ActorSpec, Mapping, QuerySpec } from "../mapping/mapping.schema.ts";
import type { TableRow } from "../table/readRows.ts";
import { extractActor, extractDocument } from "./actorsAndDocuments.ts";
import { type DateCell, unreadDateCells } from "./dates.ts";
import type { ItemContent } from "./duplicateFilter.ts";
import { extractRelation } from "./relations.ts";
import { CellError } from "./values.ts";

/** What a row gives: an item, or its part of a relation that is gathered from several rows. */
export type RowItem = ItemContent | { readonly part: RelationRecord };

/**
 * The records that a query extracts from a row: actors, then documents, then relations. A relation may refer by id to an
 * actor of another row, even a later one, because the importer defers it.
 */
export function* extractRecords(query: QuerySpec, row: TableRow, mapping: Mapping): Generator<RowItem> {
  const actors = new Map<string, readonly string[] | null>();
  const documents = new Map<string, string | undefined>();
  for (const [name, spec] of statesFirst(query.actors ?? {})) {
    const ids: string[] = [];
    let valid = true;
    for (const item of catchCellError(() => extractActors(spec))) {
      if ("record" in item) ids.push(item.record.id);
      else if ("error" in item) valid = false;
      yield item;
    }
    actors.set(name, valid ? ids : null);
  }
  for (const [name, spec] of Object.entries(query.documents ?? {}))
    for (const item of catchCellError(() => itemsOf(extractDocument(spec, row, mapping), documentFields, spec, row))) {
      if ("record" in item) documents.set(name, item.record.id);
      yield item;
    }
  for (const [name, spec] of Object.entries(query.relations ?? {}))
    for (const item of catchCellError(() =>
      itemsOf(extractRelation(name, spec, row, mapping, actors, documents), relationFields, spec, row),
    ))
      yield spec.gather && "record" in item ? { part: item.record as RelationRecord } : item;

  function extractActors(spec: ActorSpec): ItemContent[] {
    return [...splitRow(spec, row)].flatMap((part) =>
      catchCellError(() => itemsOf(extractActor(spec, part, mapping, actors), actorFields, spec, part)),
    );
  }

  /** The record, and which of its dates are not read completely. */
  function itemsOf(
    result: Extract<ItemContent, { record: unknown }>["record"] | { readonly skipped: string } | undefined,
    fields: FieldTable,
    spec: Readonly<Record<string, unknown>>,
    part: TableRow,
  ): ItemContent[] {
    if (result === undefined) return [];
    if ("skipped" in result) return [result];
    const unread = unreadDateCells(fields, spec, part, mapping.table.language);
    return [{ record: result }, ...[...unread].map(([name, cell]) => ({ skipped: whyUnread(name, cell) }))];
  }
}

function whyUnread(field: string, { date }: DateCell): string {
  return `${field}, ${date === undefined ? "which is not one date" : "of which only a part is read"}`;
}

/** Reports an invalid cell as an error of its row; the import continues. */
function catchCellError(extract: () => ItemContent[]): ItemContent[] {
  try {
    return extract();
  } catch (error) {
    if (error instanceof CellError) return [{ error: error.message }];
    throw error;
  }
}

/** Actors with a state come last, since they refer to it. */
function statesFirst(actors: Readonly<Record<string, ActorSpec>>): [string, ActorSpec][] {
  return Object.entries(actors).sort(
    ([, one], [, other]) => Number(one.state !== undefined) - Number(other.state !== undefined),
  );
}

/**
 * Yields the row once for each part of the cells that the actor splits, with that part as the cell. Several columns are
 * split side by side, so an empty part keeps its position.
 */
function* splitRow({ split }: ActorSpec, row: TableRow): Generator<TableRow> {
  if (!split) return yield row;
  const columns = Object.entries(split)
    .map(([column, separator]) => [column, splitText(row.cell(column), separator)] as const)
    .filter(([column]) => row.cell(column) !== "");
  const [longest, most] = columns.reduce((one, other) => (other[1].length > one[1].length ? other : one), ["", [""]]);
  const shorter = columns.find(([, parts]) => parts.length !== most.length);
  if (shorter)
    throw new CellError(
      [shorter[0]],
      row.cell(shorter[0]),
      `expected ${most.length} parts, as in "${longest}", found ${shorter[1].length}. Columns that are split together need the same number of parts.`,
    );
  for (const index of most.keys()) {
    const parts = new Map(columns.map(([column, list]) => [column, trimText(list[index]!)]));
    yield { line: row.line, cell: (column) => parts.get(column) ?? row.cell(column) };
  }
}
