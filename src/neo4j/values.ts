import neo4j, { type Date as Neo4jDate, type DateTime as Neo4jDateTime } from "neo4j-driver";

export type GraphDate = Neo4jDate<number>;
export type GraphDateTime = Neo4jDateTime<number>;

/** The Neo4j date of an ISO day ("2018-06-12"). */
export function toGraphDate(iso: string): GraphDate {
  const [year, month, dayOfMonth] = iso.split("-").map(Number);
  return new neo4j.types.Date(year!, month!, dayOfMonth!);
}

/** The Neo4j date and time of a JavaScript Date. */
export function toGraphDateTime(at: Date): GraphDateTime {
  return neo4j.types.DateTime.fromStandardDate(at);
}
