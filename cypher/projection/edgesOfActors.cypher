// One row: an actor and all edges that start at it, in all versions.
// Fewer and longer rows are read 1.5 times as fast.
MATCH (actor:Actor)
WHERE actor.id >= $from AND actor.id <= $to
RETURN
  actor.id AS id,
  [(actor)-[relation:ANY_KIND]->(other:Actor) | [
    // include shared/projectionEdge
  ]] AS edges
