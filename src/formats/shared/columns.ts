import { windowOf } from "../../dates/window.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import type { Edge } from "../../write/plan/edges.ts";
import { sourcesIn } from "../../write/plan/evidenceChanges.ts";
import { identifierKey } from "../../write/plan/identities.ts";
import type { ActorRecord, RelationRecord, Texts } from "../../write/records.ts";
import { nameIn, textIn } from "./labels.ts";

/** What a column holds; formats have their own names for these. */
export type CellType = "string" | "boolean" | "integer" | "double" | "list";
/** What stands in a column, where there is anything. */
export type Cell = string | boolean | number | readonly string[];

/** A property that every node or edge may have. */
export interface Column<Of> {
  readonly name: string;
  readonly type: CellType;
  /** @param lang a BCP 47 tag: the reader's language */
  value(of: Of, lang: string): Cell | undefined;
}

/** An edge, and the relation that it is of. */
export interface EdgeOfRelation extends Edge {
  readonly relation: RelationRecord;
}

/** Of the table of actors. */
export const nodeColumns: readonly Column<ActorRecord>[] = [
  column("kind", "string", ({ kind }) => kind),
  column("label_en", "string", (actor) => nameIn(actor, "en")),
  column("label_ar", "string", (actor) => nameIn(actor, "ar")),
  column("names", "list", ({ names }) => names.map(({ value }) => value)),
  ...textColumns<ActorRecord>("description", ({ description }) => description),
  column("identifiers", "list", ({ identifiers }) => identifiers?.map(identifierKey)),
  column("birthDate", "string", ({ birthDate }) => birthDate),
  column("deathDate", "string", ({ deathDate }) => deathDate),
  column("iso2", "string", ({ iso2 }) => iso2),
  column("iso3", "string", ({ iso3 }) => iso3),
  column("state", "string", ({ state }) => state),
];

/** Of the table of edges. */
export const edgeColumns: readonly Column<EdgeOfRelation>[] = [
  column("kind", "string", ({ relation }) => relation.kind),
  column("relationId", "string", ({ relation }) => relation.id),
  column("lead", "boolean", ({ lead }) => lead === true),
  column("directed", "boolean", ({ directed }) => directed),
  column("fromRole", "string", ({ fromRole }) => fromRole),
  column("toRole", "string", ({ toRole }) => toRole),
  ofRelation("date", "string", ({ date }) => date),
  ofRelation("endDate", "string", ({ endDate }) => endDate),
  ofRelation("endedBy", "string", ({ endedBy }) => endedBy),
  ofRelation("dateText", "string", ({ dateText }) => dateText),
  ofRelation("earliest", "string", (relation) => windowOfRelation(relation).earliest),
  ofRelation("latest", "string", (relation) => windowOfRelation(relation).latest),
  ofRelation("modality", "string", ({ modality }) => modality ?? "ASSERTED"),
  ofRelation("confidence", "double", ({ confidence }) => confidence),
  ofRelation("sourceCount", "integer", ({ evidence }) => sourcesIn(evidence)),
  ofRelation("documents", "list", ({ evidence }) => [...new Set(evidence.map(({ document }) => document))]),
  ofRelation("quotes", "list", ({ evidence }) => evidence.flatMap(({ quote }) => quote ?? [])),
  ofRelation("place", "string", ({ place }) => place),
  ...textColumns<EdgeOfRelation>("summary", ({ relation }) => relation.summary),
  ofRelation("sourceCode", "string", ({ sourceCode }) => sourceCode),
  ofRelation("mode", "string", ({ mode }) => mode),
  ofRelation("topics", "list", ({ topics }) => topics),
  ofRelation("programme", "string", ({ programme }) => programme),
  ofRelation("reference", "string", ({ reference }) => reference),
  ofRelation("measures", "list", ({ measures }) => measures),
  ofRelation("stance", "string", ({ stance }) => stance),
  ofRelation("medium", "string", ({ medium }) => medium),
  ...textColumns<EdgeOfRelation>("role", ({ relation }) => relation.role),
  ofRelation("associationType", "string", ({ associationType }) => associationType),
  ...textColumns<EdgeOfRelation>("associationLabel", ({ relation }) => relation.label),
];

/** The first and the last day on which a relation may have been so; absent where open. */
export function windowOfRelation({ kind, date, endDate, endedBy }: RelationRecord) {
  return windowOf(relationKinds[kind].lasting, date, endDate, endedBy);
}

function column<Of>(name: string, type: CellType, value: Column<Of>["value"]): Column<Of> {
  return { name, type, value };
}

function ofRelation(
  name: string,
  type: CellType,
  value: (relation: RelationRecord) => Cell | undefined,
): Column<EdgeOfRelation> {
  return { name, type, value: ({ relation }) => value(relation) };
}

/** In the reader's language or the nearest; and in each language that the ontology has, whatever the reader's. */
function textColumns<Of>(name: string, texts: (of: Of) => Texts | undefined): Column<Of>[] {
  return [
    column(name, "string", (of, lang) => textIn(texts(of), lang)),
    column(`${name}_en`, "string", (of) => texts(of)?.en),
    column(`${name}_ar`, "string", (of) => texts(of)?.ar),
  ];
}
