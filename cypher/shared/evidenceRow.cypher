// An `evidence` node as its row.
evidence {
  .id,
  .relationId,
  .order,
  .quote,
  .start,
  .end,
  recordedAt: toString(evidence.recordedAt),
  retractedAt: toString(evidence.retractedAt),
  documentId: head([(evidence)-[:IN]->(document:Document) | document.id])
} AS evidence
