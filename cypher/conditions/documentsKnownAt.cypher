// Supported by one of the documents at the time.
AND EXISTS {
  MATCH (support:Evidence {relationId: relation.id})-[:IN]->(supporting:Document)
  WHERE
    supporting.id IN $where.documents
    AND support.recordedAt <= $where.knownAt
    AND coalesce(support.retractedAt > $where.knownAt, true)
}
