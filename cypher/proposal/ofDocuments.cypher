// One row: a document's id and a page of the proposals read in it, in the order of the text; of one state, if it is given.
UNWIND $documentIds AS documentId
CALL (documentId) {
  MATCH (document:Document {id: documentId})<-[:READ_IN]-(proposal:Proposal)
  WHERE
    ($state IS NULL OR proposal.state = $state)
    AND (
      $afterStart IS NULL
      OR proposal.start > $afterStart
      OR (proposal.start = $afterStart AND proposal.id > $afterId)
    )
  WITH proposal, document
  ORDER BY proposal.start, proposal.id
  LIMIT toInteger($limit)
  WITH
    // include shared/proposalRow
  RETURN collect(proposal) AS proposals
}
RETURN documentId, proposals
