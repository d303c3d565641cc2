// A `proposal` node and its `document` as the row of the proposal.
proposal {
  .id,
  .order,
  .kind,
  .state,
  .start,
  .content,
  .relationId,
  .rejectedFor,
  .decidedBy,
  decidedAt: toString(proposal.decidedAt),
  documentId: document.id
} AS proposal
