// One row: a document's id and the number of documents related to it.
MATCH (document:Document)-[:RELATED_TO]-(related:Document)
WHERE document.id IN $documentIds
RETURN document.id AS documentId, count(DISTINCT related) AS count
