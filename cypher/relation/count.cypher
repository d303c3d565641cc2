// One row: how many relations of the whole graph satisfy the conditions.
// One branch a kind: a pattern of all five would sort out doubles that cannot be.
CALL () {
  MATCH ()-[relation:MEETING]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
  UNION ALL
  MATCH ()-[relation:SANCTION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
  UNION ALL
  MATCH ()-[relation:STATEMENT]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
  UNION ALL
  MATCH ()-[relation:AFFILIATION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
  UNION ALL
  MATCH ()-[relation:ASSOCIATION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN count(relation) AS count
}
RETURN sum(count) AS count
