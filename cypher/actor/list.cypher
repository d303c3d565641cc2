// One row: an actor of the requested kinds after the cursor, in the order of ids.
MATCH (actor:Actor)
WHERE
  actor.id > $after
  AND NOT actor:Merged
  AND ($kinds IS NULL OR actor.kind IN $kinds)
// The limit comes before the properties, so that the index gives the order and only one page is read.
WITH actor
ORDER BY actor.id
LIMIT toInteger($limit)
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor
ORDER BY actor.id
