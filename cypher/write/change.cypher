// One row: the change that this transaction leaves, or that the import has left so far, with all that the transaction wrote.
// A list of relations has the moment of its transaction, and so have the versions that the transaction recorded or retracted.
MERGE (change:Change {number: $change})
ON CREATE SET
  change.id = 'change:' + toString($change),
  change.operation = $operation,
  change.by = $by,
  change.reason = $reason,
  change.importRun = $importRun,
  change.relationCount = 0,
  change.kinds = []
SET change.at = $recordedAt, change.revision = CASE WHEN $importRun IS NULL THEN $revision END
WITH change
CALL (change) {
  WITH change
  WHERE $importRun IS NOT NULL
  SET change:Running
}
CALL () {
  CALL () {
    // for each kind
    MATCH (from)-[relation:EACH_KIND]->(to)
    USING INDEX relation:EACH_KIND(revision)
    WHERE relation.revision = $revision
    RETURN relation, from, to
    // end
  }
  RETURN
    collect({
      id: relation.id,
      kind: type(relation),
      ends: [from, to],
      isNew: relation.version = 1 AND relation.recordedAt = $recordedAt AND relation.retractedAt IS NULL
    }) AS edges
}
// What an earlier transaction of the import has listed: its versions and its evidence have the moments of all that wrote it.
// The hints keep a plan that was made for an almost empty graph from reading everything for each id.
CALL (change, edges) {
  UNWIND edges AS edge
  WITH change, edge
  WHERE NOT edge.isNew AND $change < $revision
  WITH DISTINCT change, edge.id AS id
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
  WITH DISTINCT change, id, at
  WHERE at < $recordedAt
  MATCH (list:ChangedRelations)<-[:LISTS]-(change)
  USING INDEX list:ChangedRelations(at)
  WHERE list.at = at AND id IN list.ids
  RETURN collect(DISTINCT id) AS repeated
}
CALL (change, edges, repeated) {
  UNWIND edges AS edge
  WITH change, repeated, collect(DISTINCT edge.id) AS all, collect(DISTINCT edge.kind) AS kinds
  WITH change, [id IN all WHERE NOT id IN repeated] AS ids, kinds, change.relationCount AS before
  SET
    change.relationCount = before + size(ids),
    change.kinds = change.kinds + [kind IN kinds WHERE NOT kind IN change.kinds]
  WITH change, ids, before
  // Because range(0, -1, 1000) is [0].
  WHERE size(ids) > 0
  UNWIND range(0, size(ids) - 1, 1000) AS start
  CREATE (change)-[:LISTS]->(:ChangedRelations {at: $recordedAt, start: before + start, ids: ids[start..start + 1000]})
}
CALL (change, repeated) {
  WITH change, repeated
  WHERE size(repeated) > 0
  UNWIND range(0, size(repeated) - 1, 1000) AS start
  CREATE (change)-[:REPEATS]->(:ChangedRelations {at: $recordedAt, ids: repeated[start..start + 1000]})
}
CALL (change, edges) {
  UNWIND edges AS edge
  UNWIND edge.ends AS actor
  WITH change, actor, collect(DISTINCT edge.kind) AS kinds
  MERGE (change)-[changed:CHANGED]->(actor)
  SET changed.kinds = coalesce(changed.kinds, []) + [kind IN kinds WHERE NOT kind IN coalesce(changed.kinds, [])]
}
CALL (change) {
  MATCH (actor:Actor)
  USING INDEX actor:Actor(revision)
  WHERE actor.revision = $revision
  MERGE (change)-[changed:CHANGED]->(actor)
  SET changed.kinds = coalesce(changed.kinds, [])
}
CALL (change) {
  MATCH (document:Document)
  USING INDEX document:Document(revision)
  WHERE document.revision = $revision
  MERGE (change)-[:CHANGED]->(document)
}
RETURN change.id AS id
