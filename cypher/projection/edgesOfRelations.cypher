// One row: an edge of one of the relations, in any version. Each kind has its own index.
WITH $ids AS ids
CALL (ids) {
  // for each kind
  MATCH (actor:Actor)-[relation:EACH_KIND]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
  // end
}
RETURN
  actor.id AS id,
  [
    // include shared/projectionEdge
  ] AS edge
