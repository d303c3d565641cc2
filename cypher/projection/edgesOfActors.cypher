// One row: an actor and all edges from it, of all versions.
// Fewer and longer rows are read half as fast again.
MATCH (actor:Actor)
WHERE actor.id >= $from AND actor.id <= $to
RETURN
  actor.id AS id,
  [(actor)-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->(other:Actor) | [
    // include shared/projectionEdge
  ]] AS edges
