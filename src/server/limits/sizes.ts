/**
 * Typical sizes of lists without `first`, by field name. A relation may have up to 64 participants, but few have more than
 * four: the cost has to distinguish ordinary queries from abusive ones, not predict the exact size.
 */
export const listSizes: Readonly<Record<string, number>> = {
  // The fields that contain these lists already count their items: a page, a network, paths.
  edges: 1,
  nodes: 1,
  actors: 1,
  paths: 1,
  steps: 1,
  // Per actor of a network.
  links: 3,
  names: 6,
  identifiers: 3,
  participants: 4,
  attribution: 2,
  issuers: 2,
  targets: 3,
  speakers: 2,
  about: 2,
  // Ten years by month, and the kinds in each month.
  buckets: 120,
  byKind: 3,
};

/** For lists not named here. */
export const defaultListSize = 10;

/**
 * The cost of a field beyond its values, for a search of the graph, a separate count or the full text of an article.
 */
export const extraCosts: Readonly<Record<string, number>> = {
  "Query.searchActors": 100,
  "Query.documents": 100,
  "Query.timeline": 500,
  "Query.network": 500,
  "Query.paths": 2_500,
  "Query.connections": 5_000,
  "Document.text": 24,
};
