// One row: a relation of the graph after the cursor, in list order.
// One branch per kind: each reads its own index in order and stops at the limit.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  // end
}
WITH relation
ORDER BY relation.order
LIMIT toInteger($limit)
RETURN
  // include shared/relationRow
