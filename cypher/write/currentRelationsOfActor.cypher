// One row: a current relation of an actor whose id has a prefix.
MATCH (:Actor {id: $actorId})-[relation:ANY_KIND]-()
WHERE relation.retractedAt IS NULL AND relation.id STARTS WITH $idPrefix
RETURN DISTINCT relation.id AS id
