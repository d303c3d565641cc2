// One row: the id of a current relation with a prefix whose record gave a participant this id.
CALL () {
  MATCH (part:Actor {id: $actorId})
  RETURN part
UNION
  MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(part:Actor)
  RETURN part
}
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH coalesce(survivor, part) AS actor
// Graphs of Rawabit 0.2 and earlier lack given ids: an actor of another source was given by the only id it had here.
WITH DISTINCT actor, CASE WHEN actor.id STARTS WITH $idPrefix THEN actor.id ELSE $actorId END AS ownId
MATCH (actor)-[relation:ANY_KIND]-()
WHERE
  relation.retractedAt IS NULL
  AND relation.id STARTS WITH $idPrefix
  AND (
    (startNode(relation) = actor AND coalesce(relation.fromGiven, ownId) = $actorId)
    OR (endNode(relation) = actor AND coalesce(relation.toGiven, ownId) = $actorId)
  )
RETURN DISTINCT relation.id AS id
