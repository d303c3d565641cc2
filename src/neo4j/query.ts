declare const shapes: unique symbol;

/**
 * A named Cypher query: the path of its file in `cypher/`, without the extension, with the types of its parameters and
 * rows.
 */
export interface Query<Params extends object, Row extends object> {
  readonly name: string;
  /**
   * The parameters that list what is looked up. Each row names the entry that it belongs to, so that requests which look up
   * different entries can share a statement.
   */
  readonly keys?: readonly string[];
  readonly [shapes]?: (params: Params) => Row;
}

/** `query<{ ids: string[] }, { actor: ActorRow }>("actor/byIds")` is the query in `cypher/actor/byIds.cypher`. */
export function query<Params extends object, Row extends object>(
  name: string,
  options: { readonly keys?: readonly (keyof Params & string)[] } = {},
): Query<Params, Row> {
  return { name, ...options };
}
