// One row: an actor's id and all its names, primary names first, and its own before those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  // include shared/names
  AS names
