// One row: an actor's id, in the order of ids.
MATCH (actor:Actor)
WHERE actor.id >= ''
RETURN actor.id AS id
ORDER BY id
