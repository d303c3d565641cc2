declare const shapes: unique symbol;

/**
 * A question to the graph: the name of its file below `cypher/` (without the ending), typed by the parameters that it
 * takes and the row that it returns.
 */
export interface Query<Params extends object, Row extends object> {
  readonly name: string;
  readonly [shapes]?: (params: Params) => Row;
}

/** `query<{ ids: string[] }, { actor: ActorRow }>("actor/byIds")` stands for `cypher/actor/byIds.cypher`. */
export function query<Params extends object, Row extends object>(name: string): Query<Params, Row> {
  return { name };
}
