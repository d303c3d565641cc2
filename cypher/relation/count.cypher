// One row: how many relations of the whole graph satisfy the conditions.
// One branch a kind: a pattern of all five would sort out doubles that cannot be.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
  // end
}
RETURN sum(count) AS count
