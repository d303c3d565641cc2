// One row: how many relations of the whole graph satisfy the conditions.
MATCH ()-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->()
WHERE
  relation.lead = true
  AND relation.order >= ''
  // conditions
RETURN count(relation) AS count
