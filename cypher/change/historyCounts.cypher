// One row: an actor's id and the number of changes that affected it or an actor merged into it.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (part:Actor)-[:MERGED_INTO*0..1]->(actor:Actor {id: actorId})
  MATCH (part)<-[:CHANGED]-(change:Change)
  WHERE change.revision > 0
  RETURN count(DISTINCT change) AS count
}
RETURN actorId, count
