import type { DateWindow } from "../../dates/window.ts";
import { edgesOf } from "../../write/plan/edges.ts";
import type { RelationRecord } from "../../write/records.ts";
import type { ExportContent } from "../exportFormat.ts";
import { type Cell, type Column, edgeColumns, nodeColumns, windowOfRelation } from "./columns.ts";
import { actorLabel, relationLabel } from "./labels.ts";

// The graph as tools for networks know it: a table of nodes and a table of edges.

/** A row of one of the tables. */
export interface ExportNode {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  /** By the names of their columns, in the order of these; only those that have something to say. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** One edge for each pair of actors that a relation ties. */
export interface ExportEdge extends ExportNode {
  /** Ids of actors. */
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly kind: RelationRecord["kind"];
  readonly window: DateWindow;
}

/** The language of labels where none is asked for. */
const defaultLanguage = "en";

/** The actors. @param lang a BCP 47 tag: the reader's language */
export async function* exportNodes(content: ExportContent, lang = defaultLanguage): AsyncGenerator<ExportNode> {
  for await (const actor of content.actors())
    yield { id: actor.id, label: actorLabel(actor, lang), cells: cellsOf(nodeColumns, actor, lang) };
}

/**
 * The edges of the relations, as the graph has them: a relation with a single known actor is an edge from that actor to
 * itself. @param lang a BCP 47 tag: the reader's language
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

/** A cell as text; what is many is parted by bars. */
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
