// One row: the number of edges whose source count was updated.
// The hint keeps a plan that was made for an almost empty graph from reading all edges for each id.
UNWIND $relations AS row
CALL (row) {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  USING INDEX relation:EACH_KIND(id)
  WHERE relation.id = row.id AND relation.retractedAt IS NULL
  RETURN relation
  // end
}
SET
  relation.sourceCount = row.sourceCount,
  relation.recordDigest = CASE WHEN relation.lead THEN row.recordDigest END,
  relation.revision = $revision
RETURN count(relation) AS count
