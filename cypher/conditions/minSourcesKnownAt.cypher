// Supported by at least this number of distinct documents at the time.
AND COUNT {
  MATCH (support:Evidence {relationId: relation.id})-[:IN]->(supporting:Document)
  WHERE support.recordedAt <= $where.knownAt AND coalesce(support.retractedAt > $where.knownAt, true)
  RETURN DISTINCT supporting
} >= $where.minSources
