// One row: a document with the digest of its content, and its text if it has one.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.text AS text, document.digest AS digest, document.curated AS curated
