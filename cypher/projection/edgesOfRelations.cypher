// One row: an edge of one of the relations, of any version. Each kind has an index of its own.
WITH $ids AS ids
CALL (ids) {
  MATCH (actor:Actor)-[relation:MEETING]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
  UNION ALL
  MATCH (actor:Actor)-[relation:SANCTION]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
  UNION ALL
  MATCH (actor:Actor)-[relation:STATEMENT]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
  UNION ALL
  MATCH (actor:Actor)-[relation:AFFILIATION]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
  UNION ALL
  MATCH (actor:Actor)-[relation:ASSOCIATION]->(other:Actor)
  WHERE relation.id IN ids
  RETURN actor, relation, other
}
RETURN
  actor.id AS id,
  [
    // include shared/projectionEdge
  ] AS edge
