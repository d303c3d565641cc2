// One row: the change that this transaction leaves, or that the import has left so far, with all that the transaction wrote.
// The graph takes the revision of the transaction.
// A list of relations has the moment of its transaction, and so have the versions that the transaction recorded or retracted.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.recordedAt = $recordedAt
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
      ends: [from, to]
    }) AS edges
}
CALL (change, edges) {
  UNWIND edges AS edge
  WITH change, collect(DISTINCT edge.id) AS all, collect(DISTINCT edge.kind) AS kinds
  WITH change, [id IN all WHERE NOT id IN $repeated] AS ids, kinds, change.relationCount AS before
  SET
    change.relationCount = before + size(ids),
    change.kinds = change.kinds + [kind IN kinds WHERE NOT kind IN change.kinds]
  WITH change, ids, before
  // Because range(0, -1, 1000) is [0].
  WHERE size(ids) > 0
  UNWIND range(0, size(ids) - 1, 1000) AS start
  CREATE (change)-[:LISTS]->(:ChangedRelations {at: $recordedAt, start: before + start, ids: ids[start..start + 1000]})
}
CALL (change) {
  WITH change
  WHERE size($repeated) > 0
  UNWIND range(0, size($repeated) - 1, 1000) AS start
  CREATE (change)-[:REPEATS]->(:ChangedRelations {at: $recordedAt, ids: $repeated[start..start + 1000]})
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
