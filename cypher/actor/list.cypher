// One row: an actor of the requested kinds after the cursor, in the order of ids.
// The names and the identifiers are null unless they are asked for.
MATCH (actor:Actor)
WHERE
  actor.id > $after
  AND NOT actor:Merged
  AND ($kinds IS NULL OR actor.kind IN $kinds)
// The limit comes before the properties, so that the index gives the order and only one page is read.
WITH actor
ORDER BY actor.id
LIMIT toInteger($limit)
RETURN
  actor {.id, .kind, .ACTOR_FIELDS} AS actor,
  CASE
    WHEN $names THEN
      // include shared/names
  END AS names,
  CASE
    WHEN $identifiers THEN
      // include shared/identifiers
  END AS identifiers
ORDER BY actor.id
