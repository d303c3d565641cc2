// One row: the id of a relation with a version that satisfies the conditions, between two bounds, in order.
// One branch per kind: each reads its own index in order and stops at the limit.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.id > $after
    AND relation.id < $before
    AND relation.lead = true
    // conditions
  WITH DISTINCT relation.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  RETURN id
  // end
}
WITH id
ORDER BY id
LIMIT toInteger($limit)
RETURN id
