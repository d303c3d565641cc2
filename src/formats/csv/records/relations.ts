import { withoutUndefined } from "../../../collections/withoutUndefined.ts";
import { relationFields } from "../../../ontology/fields.ts";
import { modalities } from "../../../ontology/modalities.ts";
import type { Role } from "../../../ontology/roles.ts";
import type { ParticipantRecord, RelationRecord } from "../../../write/records.ts";
import { tiesOnePair } from "../../../write/validate/validateRelation.ts";
import type { Mapping, RelationSpec } from "../mapping/mapping.schema.ts";
import { quoteAll } from "../mapping/suggest.ts";
import type { TableRow } from "../table/readRows.ts";
import { readDateCell, unreadDateCells } from "./dates.ts";
import { readFields } from "./fields.ts";
import { describeReferences, type RowActors, resolveReferences, rowId } from "./ids.ts";
import { nonEmpty, readEnum, readValue } from "./values.ts";

/** A result, nothing, or the reason why the relation is skipped. */
type Extracted<Result> = Result | undefined | { readonly skipped: string };

/**
 * The relation that a row describes; nothing if one of its actors is invalid.
 * @param name the relation's name in the mapping, which is part of its id
 * @param documents the ids of the row's documents, by their names in the query
 * @throws CellError
 */
export function extractRelation(
  name: string,
  spec: RelationSpec,
  row: TableRow,
  mapping: Mapping,
  actors: RowActors,
  documents: ReadonlyMap<string, string | undefined>,
): Extracted<RelationRecord> {
  const { prefix, table } = mapping;
  const modality = readEnum(modalities, spec.modality, row);
  const modalityPart = modality === undefined || modality === "ASSERTED" ? [] : [modality.toLowerCase()];
  const id = rowId(spec, row, prefix, name, ...modalityPart);
  if (id === undefined) return { skipped: `"${name}" of a row whose ${quoteAll(spec.key ?? [])} is empty` };
  const participants = participantsOf(name, spec, row, actors);
  if (participants === undefined || "skipped" in participants) return participants;
  return {
    type: "relation",
    id,
    kind: spec.kind,
    participants,
    ...withoutUndefined({ modality }),
    ...periodOf(spec, row, table.language),
    ...readFields(relationFields, spec, row, table.language),
    evidence: (spec.evidence ?? []).flatMap(({ document, quote, attribution }) => {
      const source = documents.get(document);
      if (source === undefined) return [];
      const credited = attribution && (resolveReferences(attribution, row, actors) ?? []);
      return [
        { document: source, ...withoutUndefined({ quote: readValue(quote, row), attribution: nonEmpty(credited) }) },
      ];
    }),
  };
}

/**
 * The end of a period in the column of the date, the last of several end dates, and the words of dates that are not read
 * completely.
 */
function periodOf(
  spec: RelationSpec,
  row: TableRow,
  language: string,
): Pick<RelationRecord, "endDate" | "endedBy" | "dateText"> {
  const endDate = spec.date && readDateCell("date", spec.date, row, language)?.until;
  const end = spec.endDate && readDateCell("endDate", spec.endDate, row, language);
  const endedBy = end?.date === undefined ? end?.latest : undefined;
  const unread = [...unreadDateCells(relationFields, spec, row, language).values()].map(({ text }) => text);
  return withoutUndefined({
    endDate,
    endedBy,
    dateText: unread.length === 0 ? undefined : [...new Set(unread)].join(" – "),
  });
}

/** The participants; undefined if one is an invalid actor, which has already been reported. */
function participantsOf(
  name: string,
  { kind, participants }: RelationSpec,
  row: TableRow,
  actors: RowActors,
): Extracted<readonly ParticipantRecord[]> {
  const sides = Object.entries(participants).map(([role, references]) => {
    const ids = resolveReferences(references!, row, actors);
    return { role: role as Role, ids, references: references! };
  });
  if (sides.some(({ ids }) => ids === null)) return undefined;
  const empty = sides.find(({ ids }) => ids!.length === 0);
  if (empty && (tiesOnePair(kind) || sides.every(({ ids }) => ids!.length === 0)))
    return {
      skipped: `"${name}" of a row without ${empty.role} (${describeReferences(empty.references)})`,
    };
  return sides.flatMap(({ role, ids }) => ids!.map((actor) => ({ actor, role })));
}
