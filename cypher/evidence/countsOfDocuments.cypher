// One row: a document's id and the number of pieces of evidence in it.
MATCH (document:Document)<-[:IN]-(evidence:Evidence)
WHERE document.id IN $documentIds AND evidence.retractedAt IS NULL
RETURN document.id AS documentId, count(evidence) AS count
