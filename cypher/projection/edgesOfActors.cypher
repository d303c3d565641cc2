// One row: an actor and all edges from it, of all versions.
// Fewer and longer rows are read half as fast again.
MATCH (actor:Actor)
WHERE actor.id >= $from AND actor.id <= $to
RETURN
  actor.id AS id,
  [(actor)-[relation:ANY_KIND]->(other:Actor) | [
    // include shared/projectionEdge
  ]] AS edges
