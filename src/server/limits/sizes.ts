/**
 * How many items a list has that takes no `first`, as a rule: by the name of its field. A relation may tie up to 64
 * actors, and few tie more than four: the cost is to tell an honest query from one that multiplies, not to foretell.
 */
export const listSizes: Readonly<Record<string, number>> = {
  // Counted by the page, the network or the paths that they are in.
  edges: 1,
  nodes: 1,
  actors: 1,
  paths: 1,
  steps: 1,
  // For each actor of a network.
  links: 3,
  names: 6,
  identifiers: 3,
  participants: 4,
  attribution: 2,
  issuers: 2,
  targets: 3,
  speakers: 2,
  about: 2,
  // Ten years by month, and the kinds in each.
  buckets: 120,
  byKind: 3,
};

/** Any other list. */
export const otherListSize = 10;

/** What a field costs beyond its values: a search of the graph, a count of its own, a whole article. */
export const extras: Readonly<Record<string, number>> = {
  "Query.searchActors": 100,
  "Query.documents": 100,
  "Query.timeline": 500,
  "Query.network": 500,
  "Query.paths": 2_500,
  "Query.connections": 5_000,
  "Document.text": 24,
};
