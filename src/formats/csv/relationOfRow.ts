import { relationFields } from "../../ontology/fields.ts";
import { modalities } from "../../ontology/modalities.ts";
import type { Role } from "../../ontology/roles.ts";
import type { ParticipantRecord, RelationRecord } from "../../write/records.ts";
import { tiesOnePair } from "../../write/validate/validateRelation.ts";
import { fieldsOfRow, filled, given } from "./fieldsOfRow.ts";
import { idOf } from "./ids.ts";
import type { Mapping, RelationSpec } from "./mapping.schema.ts";
import { type ActorsOfRow, idsOf, wordsOf } from "./references.ts";
import { oneOf, quoted, type Row, valueIn } from "./values.ts";

/** What a part of a query makes of a row: a record, nothing, or why by rule it makes none. */
type Made<Record> = Record | undefined | { readonly leftOut: string };

/**
 * What a row says of a tie; nothing, or why by rule, where it says of none.
 * @param name of the relation in the mapping: part of its id
 * @param documents the ids of the row's documents, by their names in the query
 * @throws CellFault
 */
export function relationOf(
  name: string,
  spec: RelationSpec,
  row: Row,
  mapping: Mapping,
  actors: ActorsOfRow,
  documents: ReadonlyMap<string, string | undefined>,
): Made<RelationRecord> {
  const { prefix, table } = mapping;
  const modality = oneOf(modalities, spec.modality, row);
  const unlike = modality === undefined || modality === "ASSERTED" ? [] : [modality.toLowerCase()];
  const id = idOf(spec, row, prefix, name, ...unlike);
  if (id === undefined)
    return { leftOut: `"${name}" is not made of a row that has nothing in ${quoted(spec.key ?? [])}` };
  const participants = participantsOf(name, spec, row, actors);
  if (participants === undefined || "leftOut" in participants) return participants;
  return {
    type: "relation",
    id,
    kind: spec.kind,
    participants,
    ...given({ modality }),
    ...fieldsOfRow(relationFields, spec, row, table.language),
    evidence: (spec.evidence ?? []).flatMap(({ document, quote, attribution }) => {
      const source = documents.get(document);
      if (source === undefined) return [];
      const credited = attribution && (idsOf(attribution, row, actors) ?? []);
      return [{ document: source, ...given({ quote: valueIn(quote, row), attribution: filled(credited) }) }];
    }),
  };
}

/** Who takes part; undefined where an actor of the row has a fault, which has been told. */
function participantsOf(
  name: string,
  { kind, participants }: RelationSpec,
  row: Row,
  actors: ActorsOfRow,
): Made<readonly ParticipantRecord[]> {
  const sides = Object.entries(participants).map(([role, references]) => {
    const ids = idsOf(references!, row, actors);
    return { role: role as Role, ids, references: references! };
  });
  if (sides.some(({ ids }) => ids === null)) return undefined;
  const empty = sides.find(({ ids }) => ids!.length === 0);
  if (empty && (tiesOnePair(kind) || sides.every(({ ids }) => ids!.length === 0)))
    return { leftOut: `"${name}" is not made of a row without ${empty.role} (${wordsOf(empty.references)})` };
  return sides.flatMap(({ role, ids }) => ids!.map((actor) => ({ actor, role })));
}
