// One row: a bucket, a kind and how many relations of the whole graph begin in it; 'coarser' and 'undated' have none.
MATCH ()-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->()
WHERE
  relation.lead = true
  AND relation.order >= ''
  // conditions
RETURN
  // include shared/bucket
  type(relation) AS kind,
  count(relation) AS count
ORDER BY bucket, kind
