import { withoutUndefined } from "../../../collections/withoutUndefined.ts";
import { actorKinds } from "../../../ontology/actorKinds.ts";
import { actorFields, documentFields } from "../../../ontology/fields.ts";
import { withoutInvisible } from "../../../text/identityText.ts";
import type {
  ActorRecord,
  AdditionRecord,
  DocumentRecord,
  IdentifierRecord,
  NameRecord,
} from "../../../write/records.ts";
import type { ActorSpec, DocumentSpec, Mapping } from "../mapping/mapping.schema.ts";
import { quoteAll } from "../mapping/suggest.ts";
import type { ValueSpec } from "../mapping/value.schema.ts";
import type { TableRow } from "../table/readRows.ts";
import { readFields } from "./fields.ts";
import { joinId, type RowActors, resolveReferences, rowId } from "./ids.ts";
import { CellError, nonEmpty, readEnum, readValue, readValues } from "./values.ts";

/**
 * The actor that a row describes or adds to; undefined if its key is empty.
 * @param actors the actors extracted so far, which include its state
 * @throws CellError
 */
export function extractActor(
  spec: ActorSpec,
  row: TableRow,
  mapping: Mapping,
  actors: RowActors,
): ActorRecord | AdditionRecord | undefined {
  const { prefix, table } = mapping;
  const id = rowId(spec, row, prefix);
  if (id === undefined) return undefined;
  const names = namesOf(spec, row);
  const fields = {
    ...withoutUndefined({ identifiers: nonEmpty(identifiersOf(spec, row)) }),
    ...readFields(actorFields, spec, row, table.language),
  };
  if (spec.existing) return { type: "addition", id, ...withoutUndefined({ names: nonEmpty(names) }), ...fields };
  const kind = readEnum(actorKinds, spec.kind, row);
  if (kind === undefined) throw new CellError([], "", `the actor "${id}" has no kind: ${emptySource(spec.kind!)}.`);
  if (!names.some((name) => name.kind === "PRIMARY"))
    throw new CellError([], "", `the actor "${id}" has no name: ${spec.names!.map(emptySource).join(", ")}.`);
  return {
    type: "actor",
    id,
    kind,
    names,
    ...withoutUndefined({ state: spec.state && resolveReferences([spec.state], row, actors)?.[0] }),
    ...fields,
  };
}

function namesOf({ names = [] }: ActorSpec, row: TableRow): NameRecord[] {
  return names.flatMap(({ lang, script, kind, ...value }) =>
    readValues(value, row).map((text) => ({ value: text, ...withoutUndefined({ lang, script }), kind })),
  );
}

function identifiersOf({ identifiers = [] }: ActorSpec, row: TableRow): IdentifierRecord[] {
  return identifiers.flatMap(({ scheme, url, ...value }) =>
    readValues(value, row).map((text) => ({
      scheme,
      value: withoutInvisible(text),
      ...withoutUndefined({ url: readValue(url, row) }),
    })),
  );
}

/** The document that a row describes; undefined if its key or URL is empty. @throws CellError */
export function extractDocument(
  spec: DocumentSpec,
  row: TableRow,
  { prefix, table }: Mapping,
): DocumentRecord | undefined {
  const url = readValue(spec.url, row);
  const byUrl = !spec.key && !spec.id;
  const id = byUrl ? url && joinId([spec.prefix ?? prefix], [withoutInvisible(url)]) : rowId(spec, row, prefix);
  if (!id) return undefined;
  return {
    type: "document",
    id,
    ...readFields(documentFields, spec, row, table.language),
    ...withoutUndefined({ text: readValue(spec.text, row) }),
  };
}

function emptySource({ column, template, otherwise }: ValueSpec): string {
  const advice = otherwise === undefined ? "" : '; otherwise is not for empty cells, so add "" to its map';
  return `${quoteAll([column ?? template ?? ""])} is empty, or mapped to nothing${advice}`;
}
