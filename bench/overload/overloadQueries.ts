import { Hubs, idOfActor } from "../world/actors.ts";
import type { WorldSize } from "../world/size.ts";

/** A query that the limits allow, by the field whose cost it shows. */
export interface OverloadQuery {
  readonly name: string;
  readonly query: string;
}

/** Queries about the largest hubs, which take the longest. */
export function expensiveQueries(size: WorldSize): readonly OverloadQuery[] {
  const hubs = new Hubs(size);
  const ids = (count: number) =>
    JSON.stringify(Array.from({ length: count }, (_, rank) => idOfActor(hubs.ofRank(rank))));
  const [one, other] = [idOfActor(hubs.ofRank(0)), idOfActor(hubs.ofRank(50))];
  const ofHubs = (fields: string) => `{ actors(ids: ${ids(100)}, first: 100) { nodes { ${fields} } } }`;
  const timelines = Array.from({ length: 7 }, (_, index) => `t${index}: timeline(bucket: DAY) { undated }`).join(" ");
  const links = "links { source { id } target { id } kinds relationCount since until }";
  return [
    { name: "the relations of 100 hubs", query: ofHubs("relations(first: 100) { nodes { id date } }") },
    { name: "their number", query: ofHubs("relationCount") },
    { name: "the counterparts of 100 hubs", query: ofHubs("counterparts(first: 100) { nodes { id } }") },
    { name: "their number", query: ofHubs("counterparts(first: 1) { totalCount }") },
    {
      name: "relations of the graph by a rare condition",
      query: "{ relations(where: { modalities: [DENIED], minSources: 2, minConfidence: 1 }) { nodes { id } } }",
    },
    { name: "their number", query: "{ relations { totalCount } }" },
    { name: "a timeline of the graph", query: "{ timeline(bucket: DAY) { buckets { start relationCount } } }" },
    { name: "seven of them", query: `{ ${timelines} }` },
    { name: "a timeline of 100 hubs", query: `{ timeline(actors: ${ids(100)}) { undated } }` },
    { name: "a network of depth 1", query: `{ network(around: ["${one}"]) { actors { id } ${links} } }` },
    { name: "a network of depth 2", query: `{ network(around: ["${one}"], depth: 2) { actors { id } ${links} } }` },
    {
      name: "a network of depth 3 with 2,000 actors",
      query: `{ network(around: ["${one}"], depth: 3, maxActors: 2000, firstPerActor: 100) { truncated omittedActors actors { id kind } ${links} } }`,
    },
    {
      name: "100 paths of 10 hops",
      query: `{ paths(from: "${one}", to: "${other}", first: 100, maxHops: 10) { complete paths { actors { id } steps { relations { nodes { id } } } } } }`,
    },
    { name: "connections of 20 hubs", query: `{ connections(actors: ${ids(20)}) { actors { id } ${links} } }` },
  ];
}

/** What ordinary clients ask for, about actors all over the graph. */
export function cheapQuery(size: WorldSize, number: number): string {
  const id = idOfActor((number * 7_919) % size.actors);
  const queries = [
    `{ actor(id: "${id}") { id kind relationCount } }`,
    `{ actor(id: "${id}") { relations { nodes { id date kind } } } }`,
    `{ actor(id: "${id}") { counterparts { nodes { id kind } } } }`,
    "{ relations(first: 20) { nodes { id date participants { role } } } }",
  ];
  return queries[number % queries.length]!;
}
