// One row: a bucket, a kind and the number of relations in the graph that begin in it; 'coarser' and 'undated' are not dates.
// One branch per kind: a pattern of all kinds would remove duplicates, although there are none.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order >= $where.leastOrder
    // conditions
  WITH relation.date AS date
  RETURN
    // include shared/bucket
    'EACH_KIND' AS kind,
    count(*) AS count
  // end
}
RETURN bucket, kind, count
ORDER BY bucket, kind
