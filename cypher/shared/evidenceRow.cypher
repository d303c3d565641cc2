// An `evidence` node and its `document` as the row of the evidence.
evidence {
  .id,
  .relationId,
  .order,
  .quote,
  .start,
  .end,
  recordedAt: toString(evidence.recordedAt),
  retractedAt: toString(evidence.retractedAt),
  documentId: document.id
} AS evidence
