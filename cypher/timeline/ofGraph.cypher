// One row: a bucket, a kind and how many relations of the whole graph begin in it; 'coarser' and 'undated' have none.
// One branch a kind: a pattern of all five would sort out doubles that cannot be.
CALL () {
  MATCH ()-[relation:MEETING]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'MEETING' AS kind,
    count(relation) AS count
  UNION ALL
  MATCH ()-[relation:SANCTION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'SANCTION' AS kind,
    count(relation) AS count
  UNION ALL
  MATCH ()-[relation:STATEMENT]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'STATEMENT' AS kind,
    count(relation) AS count
  UNION ALL
  MATCH ()-[relation:AFFILIATION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'AFFILIATION' AS kind,
    count(relation) AS count
  UNION ALL
  MATCH ()-[relation:ASSOCIATION]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'ASSOCIATION' AS kind,
    count(relation) AS count
}
RETURN bucket, kind, count
ORDER BY bucket, kind
