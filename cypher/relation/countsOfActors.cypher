// One row: an actor's id and in how many distinct relations it takes part.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Actor {id: actorId})-[relation:ANY_KIND]-()
  WHERE
    true
    // conditions
  RETURN count(DISTINCT relation.id) AS count
}
RETURN actorId, count
