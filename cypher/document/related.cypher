// One row: a document's id and a page of the documents related to it in either direction, in the order of ids.
UNWIND $documentIds AS documentId
CALL (documentId) {
  MATCH (:Document {id: documentId})-[:RELATED_TO]-(document:Document)
  WHERE document.id > $after
  WITH DISTINCT document
  ORDER BY document.id
  LIMIT toInteger($limit)
  RETURN
    collect(document {.id, .DOCUMENT_FIELDS}) AS documents
}
RETURN documentId, documents
