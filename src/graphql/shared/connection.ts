// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { type Known, withKnown } from "./batch.ts";
import type { CursorCodec, SortKey } from "./cursor.ts";
import { onceForSiblings, type Selection, selects } from "./selection.ts";

@ObjectType({ description: "The position of a page in its list (Relay Cursor Connections)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is a next page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is a previous page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first edge; null if the page is empty." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last edge; null if the page is empty. Pass it as `after` to get the next page.",
  })
  endCursor!: string | null;
}

/** A connection as a resolver returns it. `EdgeFields` are the fields of its edges besides `cursor` and `node`. */
export interface Connection<Node, EdgeFields = unknown> {
  readonly edges: readonly (EdgeFields & { readonly cursor: string; readonly node: Node })[];
  readonly pageInfo: PageInfo;
  /** Called only if the query selects totalCount. */
  count(): Promise<number>;
}

/** The base class of an edge type; the subclass gives its name, description and further fields. */
export function edgeType(node: () => ClassType | object) {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, {
      description: "The position of this edge in its list. Pass it as `after` to get the edges that follow.",
    })
    cursor!: string;

    @Field(() => node() as ClassType, { description: "The item at this position." })
    node!: unknown;
  }
  return Edge;
}

/** The base class of a Relay connection type; the subclass gives its name and description. */
export function connectionType(node: () => ClassType | object, edge: () => ClassType) {
  @ObjectType()
  abstract class ConnectionType {
    @Field(() => [edge()], { description: "The items of this page with their cursors." })
    edges!: readonly { readonly node: unknown }[];

    @Field(() => [node() as ClassType], { description: "The items of this page without their cursors." })
    nodes(): unknown[] {
      return this.edges.map((edge) => edge.node);
    }

    @Field(() => PageInfo, { description: "The position of this page in the list." })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: "The number of items in the whole list. Computed only if selected." })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return ConnectionType;
}

/** The rows of a page. If the query selects totalCount, the list is counted at the same time. */
export function readPage<Row>(
  selection: Selection,
  rows: Known<readonly Row[]>,
  count: () => Promise<number>,
): Known<{ readonly rows: readonly Row[]; count(): Promise<number> }> {
  const counted = selectsCount(selection) ? count() : null;
  // The field totalCount reports it, unless the rows have failed too.
  counted?.catch(() => {});
  return withKnown(rows, (rows) => ({ rows, count: () => counted ?? count() }));
}

const selectsCount = onceForSiblings((selection) => selects(selection, "totalCount"));

/**
 * A page of a list.
 * @param rows the first `rowLimit(first)` rows after the cursor, in the list's order
 */
export function toConnection<Row, Edge extends { readonly node: unknown }>(
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after?: string | null },
  cursors: CursorCodec,
  shape: { sortKey(row: Row): SortKey; edge(row: Row): Edge; count(): Promise<number> },
): Connection<Edge["node"], Edge> {
  const shown = rows.slice(0, first);
  // A cursor takes as long as the rest of its edge, and few queries select those of all edges.
  const cursorOf = (row: Row | undefined) => (row === undefined ? null : cursors.encode(shape.sortKey(row)));
  const edges = shown.map((row) => ({
    ...shape.edge(row),
    get cursor() {
      return cursorOf(row)!;
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      get startCursor() {
        return cursorOf(shown[0]);
      },
      get endCursor() {
        return cursorOf(shown.at(-1));
      },
    },
    count: shape.count,
  };
}
