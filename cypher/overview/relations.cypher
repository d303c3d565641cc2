// One row: a kind of relation in the graph, the number of its current relations, and the first and the last of their dates.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE
    relation.lead = true
    AND relation.order >= ''
    AND relation.retractedAt IS NULL
  WITH
    CASE
      WHEN relation.date IS NOT NULL THEN [toString(relation.earliest), relation.date]
    END AS date
  RETURN
    'EACH_KIND' AS kind,
    count(*) AS count,
    min(date)[1] AS firstDate,
    max(date)[1] AS lastDate
  // end
}
WITH kind, count, firstDate, lastDate
WHERE count > 0
RETURN kind, count, firstDate, lastDate
ORDER BY kind
