// One row: an actor's id and all its identifiers, including those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)<-[:IDENTIFIES]-(identifier:Identifier)
WITH actor, identifier
ORDER BY identifier.key
RETURN actor.id AS id, collect(identifier {.scheme, .value, .url}) AS identifiers
