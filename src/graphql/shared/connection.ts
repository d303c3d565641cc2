// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { CursorCodec, SortKey } from "./cursor.ts";

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
  const edges = rows.slice(0, first).map((row) => ({ ...shape.edge(row), cursor: cursors.encode(shape.sortKey(row)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: shape.count,
  };
}
