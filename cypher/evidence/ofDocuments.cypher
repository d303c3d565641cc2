// One row: a document's id and a page of the evidence in it, in the order of the text.
UNWIND $documentIds AS documentId
CALL (documentId) {
  MATCH (document:Document {id: documentId})<-[:IN]-(evidence:Evidence)
  WHERE
    evidence.retractedAt IS NULL
    AND (
      $afterStart IS NULL
      OR coalesce(evidence.start, 9007199254740991) > $afterStart
      OR (coalesce(evidence.start, 9007199254740991) = $afterStart AND evidence.id > $afterId)
    )
  WITH evidence, document
  ORDER BY coalesce(evidence.start, 9007199254740991), evidence.id
  LIMIT toInteger($limit)
  WITH
    // include shared/evidenceRow
  RETURN collect(evidence) AS evidence
}
RETURN documentId, evidence
