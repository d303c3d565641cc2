// One row: the number of edges of current versions that were retracted.
// The hint keeps a plan that was made for an almost empty graph from reading all edges for each id.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  USING INDEX relation:EACH_KIND(id)
  WHERE relation.id IN $ids AND relation.retractedAt IS NULL
  RETURN relation
  // end
}
SET relation.retractedAt = $recordedAt, relation.curated = $curated, relation.revision = $revision
RETURN count(relation) AS count
