// One row: a page of the relations of the graph, in list order, and what is asked for with them.
// One branch per kind: each reads its own index in order and stops at the limit.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order > $after
    AND relation.order >= $where.leastOrder
    // conditions
  RETURN relation
  ORDER BY relation.lead, relation.order
  LIMIT toInteger($limit)
  // end
}
WITH relation
ORDER BY relation.order
LIMIT toInteger($limit)
WITH collect(relation) AS page
// include shared/relationPage
RETURN relations, evidence, participants, actors
