// One row: a relation and the numbers of its pieces of evidence and of their distinct documents.
UNWIND $relations AS asked
CALL (asked) {
  MATCH (evidence:Evidence {relationId: asked.id})-[:IN]->(document:Document)
  WHERE
    CASE
      WHEN asked.knownAt IS NULL THEN evidence.retractedAt IS NULL
      ELSE evidence.recordedAt <= asked.knownAt AND coalesce(evidence.retractedAt > asked.knownAt, true)
    END
  RETURN count(evidence) AS count, count(DISTINCT document) AS documents
}
RETURN asked.key AS key, count, documents
