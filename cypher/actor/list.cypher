// One row: an actor of the kinds asked for, behind the cursor, in the order of ids.
MATCH (actor:Actor)
WHERE
  actor.id > $after
  AND ($kinds IS NULL OR actor.kind IN $kinds)
// Cut before the properties are read: so the index's own order is used, and no more than the page is looked at.
WITH actor
ORDER BY actor.id
LIMIT toInteger($limit)
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor
ORDER BY actor.id
