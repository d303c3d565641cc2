// One row: an actor's id and the number of its distinct counterparts.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH
    (actor:Actor {id: actorId})-
    [relation:ANY_KIND]-
    (counterpart:Actor)
  WHERE
    counterpart <> actor
    // conditions
  RETURN count(DISTINCT counterpart) AS count
}
RETURN actorId, count
