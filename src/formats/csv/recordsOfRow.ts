import { actorKinds } from "../../ontology/actorKinds.ts";
import { actorFields, documentFields } from "../../ontology/fields.ts";
import type { ActorRecord, DocumentRecord } from "../../write/records.ts";
import { fieldsOfRow, filled, given } from "./fieldsOfRow.ts";
import { idOf, idOfParts } from "./ids.ts";
import type { ActorSpec, DocumentSpec, Mapping } from "./mapping.schema.ts";
import { type ActorsOfRow, idsOf } from "./references.ts";
import type { ValueSpec } from "./value.schema.ts";
import { CellFault, oneOf, quoted, type Row, valueIn, valuesIn } from "./values.ts";

/** Whom a row speaks of. @param actors those that come before it: a state of which it is an organ. @throws CellFault */
export function actorOf(spec: ActorSpec, row: Row, mapping: Mapping, actors: ActorsOfRow): ActorRecord | undefined {
  const { prefix, table } = mapping;
  const id = idOf(spec, row, prefix);
  if (id === undefined) return undefined;
  const kind = oneOf(actorKinds, spec.kind, row);
  if (kind === undefined) throw new CellFault([], "", `the actor "${id}" has no kind: ${emptyCell(spec.kind)}.`);
  const names = spec.names.flatMap(({ lang, script, kind: nameKind, ...value }) =>
    valuesIn(value, row).map((text) => ({ value: text, ...given({ lang, script }), kind: nameKind })),
  );
  if (!names.some((name) => name.kind === "PRIMARY"))
    throw new CellFault([], "", `the actor "${id}" has no name: ${spec.names.map(emptyCell).join(", ")}.`);
  const identifiers = spec.identifiers?.flatMap(({ scheme, url, ...value }) =>
    valuesIn(value, row).map((text) => ({ scheme, value: text, ...given({ url: valueIn(url, row) }) })),
  );
  return {
    type: "actor",
    id,
    kind,
    names,
    ...given({ identifiers: filled(identifiers), state: spec.state && idsOf([spec.state], row, actors)?.[0] }),
    ...fieldsOfRow(actorFields, spec, row, table.language),
  };
}

/** The document that a row names. @throws CellFault */
export function documentOf(spec: DocumentSpec, row: Row, { prefix, table }: Mapping): DocumentRecord | undefined {
  const url = valueIn(spec.url, row);
  const byUrl = !spec.key && !spec.id;
  const id = byUrl ? url && idOfParts([spec.prefix ?? prefix], [url]) : idOf(spec, row, prefix);
  if (!id) return undefined;
  return {
    type: "document",
    id,
    ...fieldsOfRow(documentFields, spec, row, table.language),
    ...given({ text: valueIn(spec.text, row) }),
  };
}

function emptyCell({ column, template }: ValueSpec): string {
  return `${quoted([column ?? template ?? ""])} is empty or means nothing`;
}
