import { windowOf } from "../../dates/window.ts";
import { type Field, storedNames } from "../../ontology/field.ts";
import { actorFields, relationFields } from "../../ontology/fields.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { identifierKey } from "../../write/plan/claims.ts";
import type { Edge } from "../../write/plan/edges.ts";
import { sourcesIn } from "../../write/plan/evidenceChanges.ts";
import type { ActorRecord, RelationRecord, Texts } from "../../write/records.ts";
import { nameInLanguage, textInLanguage } from "./labels.ts";

/** The type of a column; each format has its own names for these types. */
export type CellType = "string" | "boolean" | "integer" | "double" | "list";
/** The value of a cell that is not empty. */
export type Cell = string | boolean | number | readonly string[];

/** A property that every node or edge may have. */
export interface Column<Of> {
  readonly name: string;
  readonly type: CellType;
  /** @param lang a BCP 47 tag: the reader's language */
  value(of: Of, lang: string): Cell | undefined;
}

/** An edge and its relation. */
export interface EdgeOfRelation extends Edge {
  readonly relation: RelationRecord;
}

/** The column type of each type of field; texts have three columns. */
const cellTypeOf = {
  text: "string",
  date: "string",
  choice: "string",
  list: "list",
  choices: "list",
  fraction: "double",
  flag: "boolean",
} as const satisfies Record<Exclude<Field["type"], "texts">, CellType>;

const identifiers = column<ActorRecord>("identifiers", "list", (actor) => actor.identifiers?.map(identifierKey));

/** The columns of the table of actors. */
export const nodeColumns: readonly Column<ActorRecord>[] = [
  column("kind", "string", ({ kind }) => kind),
  column("label_en", "string", (actor) => nameInLanguage(actor, "en")),
  column("label_ar", "string", (actor) => nameInLanguage(actor, "ar")),
  column("names", "list", ({ names }) => names.map(({ value }) => value)),
  ...storedNames(actorFields).flatMap(([name, , field]) => [
    ...fieldColumns<ActorRecord>(name, field, (actor) => actor[name as keyof typeof actorFields]),
    ...(name === "description" ? [identifiers] : []),
  ]),
  column("state", "string", ({ state }) => state),
];

/** The derived columns that follow the column of a field. */
const derivedColumns: Readonly<Record<string, readonly Column<EdgeOfRelation>[]>> = {
  dateText: [
    column("earliest", "string", ({ relation }) => windowOfRelation(relation).earliest),
    column("latest", "string", ({ relation }) => windowOfRelation(relation).latest),
    column("modality", "string", ({ relation: { modality } }) => modality ?? "ASSERTED"),
  ],
  confidence: [
    column("sourceCount", "integer", ({ relation }) => sourcesIn(relation.evidence)),
    column("documents", "list", ({ relation }) => [...new Set(relation.evidence.map(({ document }) => document))]),
    column("quotes", "list", ({ relation }) => relation.evidence.flatMap(({ quote }) => quote ?? [])),
  ],
};

/** The columns of the table of edges. */
export const edgeColumns: readonly Column<EdgeOfRelation>[] = [
  column("kind", "string", ({ relation }) => relation.kind),
  column("relationId", "string", ({ relation }) => relation.id),
  column("lead", "boolean", ({ lead }) => lead === true),
  column("directed", "boolean", ({ directed }) => directed),
  column("fromRole", "string", ({ fromRole }) => fromRole),
  column("toRole", "string", ({ toRole }) => toRole),
  ...storedNames(relationFields).flatMap(([name, , field]) => [
    ...fieldColumns<EdgeOfRelation>(name, field, ({ relation }) => relation[name as keyof typeof relationFields]),
    ...(derivedColumns[name] ?? []),
  ]),
];

/** The first and the last day of a relation's window; absent where the window is open. */
export function windowOfRelation({ kind, date, endDate, endedBy }: RelationRecord) {
  return windowOf(relationKinds[kind].lasting, date, endDate, endedBy);
}

function column<Of>(name: string, type: CellType, value: Column<Of>["value"]): Column<Of> {
  return { name, type, value };
}

/** A field's column; texts have one in the reader's language or the nearest, and one for each language of the ontology. */
function fieldColumns<Of>(name: string, field: Field, fieldOf: (of: Of) => unknown): Column<Of>[] {
  const title = field.column ?? name;
  if (field.type !== "texts") return [column(title, cellTypeOf[field.type], (of) => fieldOf(of) as Cell | undefined)];
  const textsOf = (of: Of) => fieldOf(of) as Texts | undefined;
  return [
    column(title, "string", (of, lang) => textInLanguage(textsOf(of), lang)),
    column(`${title}_en`, "string", (of) => textsOf(of)?.en),
    column(`${title}_ar`, "string", (of) => textsOf(of)?.ar),
  ];
}
