// One row: an actor's id between two bounds, in order.
MATCH (actor:Actor)
WHERE actor.id > $after AND actor.id < $before AND ($kinds IS NULL OR actor.kind IN $kinds)
RETURN actor.id AS id
ORDER BY id
LIMIT toInteger($limit)
