// One row: the ids of the relations that this transaction changed and that its import has listed before.
// Their versions and their evidence have the moments of all transactions that wrote them.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  USING INDEX relation:EACH_KIND(revision)
  WHERE
    relation.revision = $revision
    AND NOT (relation.version = 1 AND relation.recordedAt = $recordedAt AND relation.retractedAt IS NULL)
  RETURN relation.id AS id
  // end
}
WITH DISTINCT id
// The hints keep a plan that was made for an almost empty graph from reading everything for each id.
CALL (id) {
  // for each kind
  MATCH ()-[version:EACH_KIND]->()
  USING INDEX version:EACH_KIND(id)
  WHERE version.id = id AND version.lead = true
  UNWIND [version.recordedAt, version.retractedAt] AS at
  RETURN at
  // end
  UNION ALL
  MATCH (evidence:Evidence)
  USING INDEX evidence:Evidence(relationId)
  WHERE evidence.relationId = id
  UNWIND [evidence.recordedAt, evidence.retractedAt] AS at
  RETURN at
}
WITH DISTINCT id, at
WHERE at < $recordedAt
MATCH (list:ChangedRelations)<-[:LISTS]-(:Change {number: $change})
USING INDEX list:ChangedRelations(at)
WHERE list.at = at AND id IN list.ids
RETURN collect(DISTINCT id) AS ids
