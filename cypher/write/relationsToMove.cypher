// One row: the id of a current relation of an actor; with `givenIds`, only if its record gave the actor one of these ids.
MATCH (actor:Actor {id: $actorId})-[relation:ANY_KIND]-()
WHERE
  relation.retractedAt IS NULL
  AND (
    $givenIds IS NULL
    OR (startNode(relation) = actor AND relation.fromGiven IN $givenIds)
    OR (endNode(relation) = actor AND relation.toGiven IN $givenIds)
  )
RETURN DISTINCT relation.id AS id
