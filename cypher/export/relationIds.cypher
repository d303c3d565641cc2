// One row: the id of a relation of which a version satisfies the conditions, between two texts, in the order of ids.
// One branch a kind, so that each reads its own index in order and stops at the limit.
CALL () {
  MATCH ()-[relation:MEETING]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
  UNION ALL
  MATCH ()-[relation:SANCTION]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
  UNION ALL
  MATCH ()-[relation:STATEMENT]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
  UNION ALL
  MATCH ()-[relation:AFFILIATION]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
  UNION ALL
  MATCH ()-[relation:ASSOCIATION]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
}
WITH id
ORDER BY id
LIMIT toInteger($limit)
RETURN id
