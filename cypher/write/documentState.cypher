// One row: a stored document and the digest of its content.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.digest AS digest, document.curated AS curated
