// One row: a relation of the whole graph, behind the cursor, in the order of lists.
// One branch a kind, so that each reads its own index in order and stops at the limit.
CALL () {
  MATCH ()-[relation:MEETING]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  UNION ALL
  MATCH ()-[relation:SANCTION]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  UNION ALL
  MATCH ()-[relation:STATEMENT]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  UNION ALL
  MATCH ()-[relation:AFFILIATION]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  UNION ALL
  MATCH ()-[relation:ASSOCIATION]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
}
WITH relation
ORDER BY relation.order
LIMIT toInteger($limit)
RETURN
  // include shared/relationRow
