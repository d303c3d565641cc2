// One row: an actor's id and the number of its distinct counterparts.
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})
CALL (actor) {
  MATCH (actor)-[relation:ANY_KIND]-(counterpart)
  WHERE
    counterpart <> actor
    // conditions
  RETURN count(DISTINCT counterpart) AS count
}
RETURN actorId, count
