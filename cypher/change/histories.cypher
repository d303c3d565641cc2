// One row: an actor's id and a page of the changes that affected it or an actor merged into it, newest first.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (part:Actor)-[:MERGED_INTO*0..1]->(actor:Actor {id: actorId})
  MATCH (part)<-[:CHANGED]-(change:Change)
  WHERE change.revision < $before
  WITH DISTINCT change
  ORDER BY change.revision DESC
  LIMIT toInteger($limit)
  WITH
    change.revision AS place,
    // include shared/changeRow
  ORDER BY place DESC
  RETURN collect(change) AS changes
}
RETURN actorId, changes
