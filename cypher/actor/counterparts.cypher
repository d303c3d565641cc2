// One row: an actor's id and its counterparts after the cursor, those with the most relations first, then by id.
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})
CALL (actor) {
  MATCH (actor)-[relation:ANY_KIND]-(counterpart)
  WHERE
    counterpart <> actor
    // conditions
  WITH counterpart, count(DISTINCT relation.id) AS relationCount, collect(relation) AS relations
  WHERE
    $afterCount IS NULL
    OR relationCount < $afterCount
    OR (relationCount = $afterCount AND counterpart.id > $afterId)
  ORDER BY relationCount DESC, counterpart.id
  LIMIT toInteger($limit)
  // Kinds and spans only of the counterparts that are returned.
  UNWIND relations AS relation
  WITH
    counterpart,
    relationCount,
    collect(DISTINCT type(relation)) AS found,
    // include shared/span
  ORDER BY relationCount DESC, counterpart.id
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
