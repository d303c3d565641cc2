// One row: a step's key and a page of the relations that it can use, best evidence first.
UNWIND $steps AS step
CALL (step) {
  MATCH
    (start:Actor {id: step.fromId})-
    [relation:ANY_KIND]-
    (:Actor {id: step.intoId})
  WHERE
    ($anyDirection OR NOT relation.directed OR startNode(relation) = start)
    // In time order: its window overlaps the days on which the other steps remain possible.
    AND (
      NOT $inTimeOrder
      OR (
        coalesce(relation.date, relation.endDate) IS NOT NULL
        AND coalesce(relation.latest >= step.since, true)
        AND coalesce(relation.earliest <= step.until, true)
      )
    )
    // conditions
  WITH relation.order AS order, head(collect(relation)) AS relation
  WITH
    relation,
    order,
    CASE
      WHEN $where.knownAt IS NULL THEN relation.sourceCount
      ELSE COUNT {
        MATCH (evidence:Evidence {relationId: relation.id})-[:IN]->(document:Document)
        WHERE evidence.recordedAt <= $where.knownAt AND coalesce(evidence.retractedAt > $where.knownAt, true)
        RETURN DISTINCT document
      }
    END AS sources,
    coalesce(relation.confidence, -1.0) AS confidence
  WHERE
    $afterSources IS NULL
    OR sources < $afterSources
    OR (
      sources = $afterSources
      AND (confidence < $afterConfidence OR (confidence = $afterConfidence AND order > $afterOrder))
    )
  ORDER BY sources DESC, confidence DESC, order
  LIMIT toInteger($limit)
  WITH
    sources,
    // include shared/relationRow
  RETURN collect(relation {.*, sources: sources}) AS relations
}
RETURN step.key AS key, relations
