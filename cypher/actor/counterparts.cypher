// One row: an actor's id and its counterparts after the cursor, those with the most relations first, then by id.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH
    (actor:Actor {id: actorId})-
    [relation:ANY_KIND]-
    (counterpart:Actor)
  WHERE
    counterpart <> actor
    // conditions
  WITH
    counterpart,
    count(DISTINCT relation.id) AS relationCount,
    collect(DISTINCT type(relation)) AS found,
    // include shared/span
  WHERE
    $afterCount IS NULL
    OR relationCount < $afterCount
    OR (relationCount = $afterCount AND counterpart.id > $afterId)
  ORDER BY relationCount DESC, counterpart.id
  LIMIT toInteger($limit)
  RETURN
    collect({
      actor: counterpart {.id, .kind, .ACTOR_FIELDS},
      relationCount: relationCount,
      kinds:
        // include shared/kinds
      ,
      since: span.since,
      until: span.until
    }) AS counterparts
}
RETURN actorId, counterparts
