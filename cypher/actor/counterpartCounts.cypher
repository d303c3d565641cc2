// One row: an actor's id and how many distinct counterparts it has.
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
