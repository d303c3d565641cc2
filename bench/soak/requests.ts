/** What the clients of a soak test send, by name: every kind of query, an invalid one, and an export. */
export function requestsFor(person: () => string): Readonly<Record<string, { path: string; body?: object }>> {
  const graphql = (query: string) => ({ path: "/graphql", body: { query } });
  return {
    search: graphql(
      `query Search { searchActors(text: "citizen ${person().slice(7)}", first: 5) { nodes { id name } } }`,
    ),
    actor: graphql(
      `query Actor { actor(id: "${person()}") { name relations(first: 20) { totalCount nodes { date participants { actor { name } } evidence(first: 2) { nodes { quote } } } } } }`,
    ),
    timeline: graphql("query Timeline { timeline(bucket: YEAR) { undated buckets { start relationCount } } }"),
    network: graphql(
      `query Network { network(around: ["${person()}"], depth: 2, maxActors: 100) { actors { name } } }`,
    ),
    paths: graphql(
      `query Paths { paths(from: "${person()}", to: "${person()}", first: 3) { complete paths { actors { name } } } }`,
    ),
    invalid: graphql(`query Invalid { actor(id: "${person()}") { nothing } }`),
    export: { path: `/export?format=gexf&around=${person()}&depth=1` },
  };
}
