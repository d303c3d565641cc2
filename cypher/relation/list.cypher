// One row: a relation of the whole graph, behind the cursor, in the order of lists.
// One branch a kind, so that each reads its own index in order and stops at the limit.
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
