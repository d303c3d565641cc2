// One row: an actor as it is stored, even if it was merged into another one: paths of the past lead through it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor
