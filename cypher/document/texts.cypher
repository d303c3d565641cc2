// One row: a document and its text.
MATCH (document:Document)
WHERE document.id IN $ids AND document.text IS NOT NULL
RETURN document.id AS id, document.text AS text
