import { bestName } from "../../actor/bestName.ts";
import { type Edge, edgesOf } from "../../change/edges.ts";
import type { ActorRecord, RelationRecord, Texts } from "../../change/records.ts";
import { windowOf } from "../../change/window.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { stances } from "../../ontology/stances.ts";
import { chooseText } from "../../texts.ts";

// The graph as tools for networks know it: a table of nodes and a table of edges. Here is which columns they have.

export type CellType = "string" | "boolean" | "integer" | "double" | "list";
export type Cell = string | boolean | number | readonly string[] | undefined;

/** A property that every node or edge may have. */
export interface Column<Of> {
  readonly name: string;
  readonly type: CellType;
  /** @param lang a BCP 47 tag: the reader's language */
  value(of: Of, lang: string): Cell;
}

/** An edge of a relation, and the relation: one for each pair of actors that it ties. */
export interface EdgeOfRelation extends Edge {
  readonly id: string;
  readonly relation: RelationRecord;
}

/** The language of labels where none is asked for. */
export const defaultLanguage = "en";

/** The edges of a relation, as the graph has them. One with a single known actor is an edge from that actor to itself. */
export function edgesOfRelation(relation: RelationRecord): EdgeOfRelation[] {
  return edgesOf(relation, 1).map((edge) => ({
    ...edge,
    id: `${relation.id}:${edge.fromPosition}-${edge.toPosition}`,
    relation,
  }));
}

/** The actor's name in a language, else its first. */
export function labelOfActor({ names }: ActorRecord, lang: string): string {
  return bestName(primaryFirst(names), lang);
}

/** What the tie is, in a word or two: as the source words it, else by its kind. */
export function labelOfEdge({ relation }: EdgeOfRelation, lang: string): string {
  const { kind, role, label, stance } = relation;
  const language = lang.toLowerCase().split("-")[0] === "ar" ? "ar" : "en";
  const own = textIn(label ?? role, lang) ?? relation.associationType;
  return own ?? (stance ? stances[stance] : relationKinds[kind].label)[language];
}

/** The first and the last day on which it may have been so; open where it is. */
export function windowOfRelation({ kind, date, endDate, endedBy }: RelationRecord) {
  return windowOf(relationKinds[kind].lasting, date, endDate, endedBy);
}

export const nodeColumns: readonly Column<ActorRecord>[] = [
  column("kind", "string", ({ kind }) => kind),
  column("label_en", "string", (actor) => nameIn(actor, "en")),
  column("label_ar", "string", (actor) => nameIn(actor, "ar")),
  column("names", "list", ({ names }) => names.map(({ value }) => value)),
  ...textColumns<ActorRecord>("description", ({ description }) => description),
  column("identifiers", "list", ({ identifiers }) => identifiers?.map(({ scheme, value }) => `${scheme}:${value}`)),
  column("birthDate", "string", ({ birthDate }) => birthDate),
  column("deathDate", "string", ({ deathDate }) => deathDate),
  column("iso2", "string", ({ iso2 }) => iso2),
  column("iso3", "string", ({ iso3 }) => iso3),
  column("state", "string", ({ state }) => state),
];

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
  ofRelation("sourceCount", "integer", ({ evidence }) => new Set(evidence.map(({ document }) => document)).size),
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

/** The columns that one has something to say in. */
export function* cellsOf<Of>(
  columns: readonly Column<Of>[],
  of: Of,
  lang: string,
): Generator<readonly [Column<Of>, Exclude<Cell, undefined>]> {
  for (const each of columns) {
    const cell = each.value(of, lang);
    if (cell !== undefined && !(Array.isArray(cell) && cell.length === 0)) yield [each, cell];
  }
}

/** A cell as text; what is many is parted by bars. */
export function cellText(cell: Exclude<Cell, undefined>): string {
  return Array.isArray(cell) ? cell.join("|") : String(cell);
}

function column<Of>(name: string, type: CellType, value: Column<Of>["value"]): Column<Of> {
  return { name, type, value };
}

function ofRelation(name: string, type: CellType, value: (relation: RelationRecord) => Cell): Column<EdgeOfRelation> {
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

function textIn(texts: Texts | undefined, lang: string): string | undefined {
  const list = Object.entries(texts ?? {}).map(([tag, text]) => `${tag}:${text}`);
  return chooseText(list, lang) ?? undefined;
}

/** Undefined where it has none in that very language. */
function nameIn({ names }: ActorRecord, lang: string): string | undefined {
  const inLanguage = names.filter((name) => name.lang?.toLowerCase().split("-")[0] === lang);
  return inLanguage.length === 0 ? undefined : bestName(primaryFirst(inLanguage), lang);
}

function primaryFirst(names: ActorRecord["names"]): Parameters<typeof bestName>[0] {
  const primary = names.filter(({ kind }) => kind === "PRIMARY");
  const others = names.filter(({ kind }) => kind !== "PRIMARY");
  return [...primary, ...others].map((name) => ({ script: null, ...name, lang: name.lang ?? null }));
}
