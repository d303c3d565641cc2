// What declares fields needs it, and commands come here without the schema.
import "reflect-metadata";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Cursors, SortKey } from "./cursor.ts";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are rows behind this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there are rows before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first row; null where the page is empty." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last row: give it as `after` to go on." })
  endCursor!: string | null;
}

/** A page of rows as its resolver returns it. */
export interface Page<Edge extends { readonly cursor: string; readonly node: unknown }> {
  readonly edges: readonly Edge[];
  readonly pageInfo: PageInfo;
  /** Asked only where the query asks for totalCount. */
  count(): Promise<number>;
}

/** What every edge has: to be extended by a class with the edge's name and description. */
export function edgeOf(node: () => ClassType | object) {
  @ObjectType()
  abstract class Edge {
    @Field(() => String, { description: "Where this row stands in its list: give it as `after` to go on behind it." })
    cursor!: string;

    @Field(() => node() as ClassType, { description: "The row itself." })
    node!: unknown;
  }
  return Edge;
}

/** What every Relay connection has: to be extended by a class with the connection's name and description. */
export function connectionOf(node: () => ClassType | object, edge: () => ClassType) {
  @ObjectType()
  abstract class Connection {
    @Field(() => [edge()], { description: "The rows with their cursors." })
    edges!: readonly { readonly node: unknown }[];

    @Field(() => [node() as ClassType], { description: "The rows without their cursors." })
    nodes(): unknown[] {
      return this.edges.map((row) => row.node);
    }

    @Field(() => PageInfo, { description: "Where this page stands." })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: "How many rows the whole list has. Costs nothing unless asked for." })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}

/**
 * A page from one row more than was asked for, which tells whether there is a next page.
 * @param rows up to `first + 1` of them, in the list's order
 */
export function toPage<Row, Edge extends { readonly node: unknown }>(
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after?: string | null },
  cursors: Cursors,
  shape: { keyOf(row: Row): SortKey; edge(row: Row): Edge; count(): Promise<number> },
): Page<Edge & { readonly cursor: string }> {
  const edges = rows.slice(0, first).map((row) => ({ ...shape.edge(row), cursor: cursors.encode(shape.keyOf(row)) }));
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
