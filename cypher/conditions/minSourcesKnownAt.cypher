// Supported by as many distinct documents, as the graph knew it then.
AND COUNT {
  MATCH (support:Evidence {relationId: relation.id})-[:IN]->(supporting:Document)
  WHERE support.recordedAt <= $where.knownAt AND coalesce(support.retractedAt > $where.knownAt, true)
  RETURN DISTINCT supporting
} >= $where.minSources
