// One row: an edge of the current version of a relation.
// The hint keeps a plan that was made for an almost empty graph from reading all edges for each id.
CALL () {
  // for each kind
  MATCH (from)-[relation:EACH_KIND]->(to)
  USING INDEX relation:EACH_KIND(id)
  WHERE relation.id IN $ids AND relation.retractedAt IS NULL
  RETURN from, relation, to
  // end
}
RETURN from.id AS from, to.id AS to, type(relation) AS type, properties(relation) AS properties
