// Supported by one of the documents.
AND EXISTS {
  MATCH (support:Evidence {relationId: relation.id})-[:IN]->(supporting:Document)
  WHERE supporting.id IN $where.documents AND support.retractedAt IS NULL
}
