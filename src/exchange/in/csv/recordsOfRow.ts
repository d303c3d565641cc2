import type { ActorRecord, DocumentRecord, RelationRecord, Texts } from "../../../change/records.ts";
import { actorKinds } from "../../../ontology/actorKinds.ts";
import { measures } from "../../../ontology/measures.ts";
import { meetingModes } from "../../../ontology/meetingModes.ts";
import { modalities } from "../../../ontology/modalities.ts";
import type { Role } from "../../../ontology/roles.ts";
import { stances } from "../../../ontology/stances.ts";
import { idOf, idOfParts } from "./ids.ts";
import type { ActorSpec, DocumentSpec, Mapping, RelationSpec, ValueSpec } from "./mapping.schema.ts";
import { type ActorsOfRow, idsOf, wordsOf } from "./references.ts";
import { allOf, CellFault, dateOf, oneOf, quoted, type Row, shareOf, valueIn, valuesIn } from "./values.ts";

/** What a part of a query makes of a row: a record, nothing, or why by rule it makes none. */
export type Made<Record> = Record | undefined | { readonly leftOut: string };

/**
 * The row once for each piece of the cells that the actor splits; the column then holds the piece. Several columns are split
 * side by side, so that an empty piece keeps its place.
 */
export function* splitRows({ split }: ActorSpec, row: Row): Generator<Row> {
  if (!split) return yield row;
  const pieces = Object.entries(split)
    .map(([column, separator]) => [column, row.cell(column).split(separator)] as const)
    .filter(([column]) => row.cell(column) !== "");
  const [longest, most] = pieces.reduce((one, other) => (other[1].length > one[1].length ? other : one), ["", [""]]);
  const uneven = pieces.find(([, list]) => list.length !== most.length);
  if (uneven)
    throw new CellFault(
      [uneven[0]],
      row.cell(uneven[0]),
      `this has ${uneven[1].length} pieces, and "${longest}" has ${most.length}; they are split side by side.`,
    );
  for (const index of most.keys()) {
    const parts = new Map(pieces.map(([column, list]) => [column, list[index]!.trim()]));
    yield { line: row.line, cell: (column) => parts.get(column) ?? row.cell(column) };
  }
}

/** @param actors those that come before it: a state of which it is an organ. @throws CellFault */
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
    ...given({
      description: textsOf(spec.description, row),
      identifiers: filled(identifiers),
      birthDate: dateOf(spec.birthDate, row, table.language),
      deathDate: dateOf(spec.deathDate, row, table.language),
      iso2: valueIn(spec.iso2, row),
      iso3: valueIn(spec.iso3, row),
      state: spec.state && idsOf([spec.state], row, actors)?.[0],
    }),
  };
}

/** @throws CellFault */
export function documentOf(spec: DocumentSpec, row: Row, { prefix, table }: Mapping): DocumentRecord | undefined {
  const url = valueIn(spec.url, row);
  const byUrl = !spec.key && !spec.id;
  const id = byUrl ? url && idOfParts([spec.prefix ?? prefix], [url]) : idOf(spec, row, prefix);
  if (!id) return undefined;
  return {
    type: "document",
    id,
    ...given({
      title: valueIn(spec.title, row),
      url,
      publisher: valueIn(spec.publisher, row),
      language: valueIn(spec.language, row),
      publishedOn: dateOf(spec.publishedOn, row, table.language),
      keywords: filled(spec.keywords?.flatMap((each) => valuesIn(each, row))),
      text: valueIn(spec.text, row),
    }),
  };
}

/**
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
  const { kind } = spec;
  const modality = oneOf(modalities, spec.modality, row);
  const unlike = modality === undefined || modality === "ASSERTED" ? [] : [modality.toLowerCase()];
  const id = idOf(spec, row, prefix, name, ...unlike);
  if (id === undefined)
    return { leftOut: `"${name}" is not made of a row that has nothing in ${quoted(spec.key ?? [])}` };
  const sides = Object.entries(spec.participants).map(([role, references]) => {
    const ids = idsOf(references!, row, actors);
    return { role: role as Role, ids, references: references! };
  });
  // The fault of the actor has been told.
  if (sides.some(({ ids }) => ids === null)) return undefined;
  const empty = sides.find(({ ids }) => ids!.length === 0);
  const needsBoth = kind === "AFFILIATION" || kind === "ASSOCIATION";
  if (empty && (needsBoth || sides.every(({ ids }) => ids!.length === 0)))
    return { leftOut: `"${name}" is not made of a row without ${empty.role} (${wordsOf(empty.references)})` };
  return {
    type: "relation",
    id,
    kind,
    participants: sides.flatMap(({ role, ids }) => ids!.map((actor) => ({ actor, role }))),
    ...given({
      date: dateOf(spec.date, row, table.language),
      endDate: dateOf(spec.endDate, row, table.language),
      dateText: valueIn(spec.dateText, row),
      place: valueIn(spec.place, row),
      summary: textsOf(spec.summary, row),
      modality,
      confidence: shareOf(spec.confidence, row),
    }),
    evidence: (spec.evidence ?? []).flatMap(({ document, quote, attribution }) => {
      const source = documents.get(document);
      if (source === undefined) return [];
      const credited = attribution && (idsOf(attribution, row, actors) ?? []);
      return [{ document: source, ...given({ quote: valueIn(quote, row), attribution: filled(credited) }) }];
    }),
    ...given({
      sourceCode: valueIn(spec.sourceCode, row),
      mode: oneOf(meetingModes, spec.mode, row),
      topics: filled(spec.topics?.flatMap((each) => valuesIn(each, row))),
      programme: valueIn(spec.programme, row),
      reference: valueIn(spec.reference, row),
      measures: filled(spec.measures && allOf(measures, spec.measures, row)),
      stance: oneOf(stances, spec.stance, row),
      medium: valueIn(spec.medium, row),
      role: textsOf(spec.role, row),
      associationType: valueIn(spec.associationType, row),
      label: textsOf(spec.label, row),
      directed: spec.directed,
    }),
  };
}

function textsOf(specs: Readonly<Record<string, ValueSpec>> | undefined, row: Row): Texts | undefined {
  const texts = Object.entries(specs ?? {}).flatMap(([lang, spec]) => {
    const text = valueIn(spec, row);
    return text === undefined ? [] : [[lang, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function filled<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list?.length ? list : undefined;
}

/** What the row says nothing about is left out of its record. */
function given<Properties extends object>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}

function emptyCell({ column, template }: ValueSpec): string {
  return `${quoted([column ?? template ?? ""])} is empty or means nothing`;
}
