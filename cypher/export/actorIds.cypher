// One row: an actor's id between two bounds, in order; of actors that were merged into others, or of all others.
MATCH (actor:Actor)
WHERE actor.id > $after AND actor.id < $before AND ($kinds IS NULL OR actor.kind IN $kinds) AND actor:Merged = $merged
RETURN actor.id AS id
ORDER BY id
LIMIT toInteger($limit)
