// One row: a document, and its text if it has one.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.text AS text
