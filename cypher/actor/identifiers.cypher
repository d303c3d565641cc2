// One row: an actor's id and all its identifiers, including those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  // include shared/identifiers
  AS identifiers
