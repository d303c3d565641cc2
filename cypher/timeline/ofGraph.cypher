// One row: a bucket, a kind and how many relations of the whole graph begin in it; 'coarser' and 'undated' have none.
// One branch a kind: a pattern of all five would sort out doubles that cannot be.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    // conditions
  RETURN
    // include shared/bucket
    'EACH_KIND' AS kind,
    count(relation) AS count
  // end
}
RETURN bucket, kind, count
ORDER BY bucket, kind
