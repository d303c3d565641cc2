import type { DateWindow } from "../../dates/window.ts";
import { edgesOf } from "../../write/plan/edges.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExportContent } from "../exportFormat.ts";
import { type Cell, type Column, edgeColumns, nodeColumns, windowOfRelation } from "./columns.ts";
import { actorLabel, relationLabel } from "./labels.ts";

// The graph as network tools expect it: a table of nodes and a table of edges.

/** A row of the table of nodes. */
export interface ExportNode {
  readonly id: string;
  /** In the language of the export. */
  readonly label: string;
  /** By column name, in the order of the columns; without empty cells. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Where a picture shows the actor; y points up. */
  readonly position?: readonly [x: number, y: number];
}

/** A row of the table of edges: one for each pair of actors that a relation connects. */
export interface ExportEdge extends ExportNode {
  /** Ids of actors. */
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly kind: RelationRecord["kind"];
  readonly window: DateWindow;
}

/** The language of labels if none is requested. */
const defaultLanguage = "en";

/** The rows of the actors. @param lang a BCP 47 tag: the language of labels */
export async function* exportNodes(content: ExportContent, lang = defaultLanguage): AsyncGenerator<ExportNode> {
  for await (const actor of content.actors())
    yield {
      id: actor.id,
      label: actorLabel(actor, lang),
      cells: cellsOf(nodeColumns, actor, lang),
      position: content.positions?.get(actor.id),
    };
}

/**
 * The rows of the relations' edges, as in the graph: a relation with a single known actor is an edge from that actor to itself.
 * @param lang a BCP 47 tag: the language of labels
 */
export async function* exportEdges(content: ExportContent, lang = defaultLanguage): AsyncGenerator<ExportEdge> {
  for await (const relation of content.relations()) {
    const { id, kind } = relation;
    const shared = { kind, label: relationLabel(relation, lang), window: windowOfRelation(relation) };
    for (const edge of edgesOf(relation, 1))
      yield {
        ...shared,
        id: `${id}:${edge.fromPosition}-${edge.toPosition}`,
        source: edge.from,
        target: edge.to,
        directed: edge.directed,
        cells: cellsOf(edgeColumns, { ...edge, relation }, lang),
      };
  }
}

/** A cell as text; the items of a list are separated by vertical bars. */
export function cellText(cell: Cell): string {
  return Array.isArray(cell) ? cell.join("|") : String(cell);
}

function cellsOf<Of>(columns: readonly Column<Of>[], of: Of, lang: string): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, value } of columns) {
    const cell = value(of, lang);
    if (cell !== undefined && !(Array.isArray(cell) && cell.length === 0)) cells.set(name, cell);
  }
  return cells;
}
