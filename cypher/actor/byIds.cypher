// One row: an actor.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor
