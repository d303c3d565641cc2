// Supported by one of the documents.
AND EXISTS {
  MATCH (support:Evidence {relationId: relation.id})-[:IN]->(source:Document)
  WHERE source.id IN $where.documents AND support.retractedAt IS NULL
}
