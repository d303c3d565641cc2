// One row: the number of relations in the graph that satisfy the conditions.
// One branch per kind: a pattern of all kinds would remove duplicates, although there are none.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order >= $where.leastOrder
    // conditions
  RETURN count(relation) AS count
  // end
}
RETURN sum(count) AS count
