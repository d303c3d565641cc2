import { query } from "../../neo4j/query.ts";

export const newestPlace = query<{ after: number }, { place: number }>("change/newestPlace");
