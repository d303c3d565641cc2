// One row: a counterpart of the expanded actors that is not shown yet, those with the most relations to one of them first, then by id.
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})
CALL (actor) {
  MATCH (actor)-[relation:ANY_KIND]-(counterpart)
  WHERE
    counterpart <> actor
    // conditions
  WITH counterpart, count(DISTINCT relation.id) AS relationCount
  ORDER BY relationCount DESC, counterpart.id
  LIMIT toInteger($firstPerActor)
  RETURN counterpart, relationCount
}
WITH counterpart, max(relationCount) AS relationCount
WHERE NOT counterpart.id IN $shownIds
ORDER BY relationCount DESC, counterpart.id
LIMIT toInteger($limit)
RETURN counterpart {.id, .kind, .ACTOR_FIELDS} AS actor
