// One row: an actor's id and the number of its distinct relations.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Actor {id: actorId})-[relation:ANY_KIND]-()
  WHERE
    true
    // conditions
  RETURN count(DISTINCT relation.id) AS count
}
RETURN actorId, count
