// One row: an actor's id and all its identifiers.
MATCH (actor:Actor)<-[:IDENTIFIES]-(identifier:Identifier)
WHERE actor.id IN $ids
WITH actor, identifier
ORDER BY identifier.key
RETURN actor.id AS id, collect(identifier {.scheme, .value, .url}) AS identifiers
