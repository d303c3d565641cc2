// One row: a change's id and a page of the documents that it added or changed, in the order of ids.
UNWIND $changeIds AS changeId
CALL (changeId) {
  MATCH (:Change {id: changeId})-[:CHANGED]->(document:Document)
  WHERE document.id > $after
  WITH document
  ORDER BY document.id
  LIMIT toInteger($limit)
  RETURN collect(document {.id, .DOCUMENT_FIELDS}) AS documents
}
RETURN changeId, documents
