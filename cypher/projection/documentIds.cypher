// One row: a document's id, in the order of ids.
MATCH (document:Document)
WHERE document.id >= ''
RETURN document.id AS id
ORDER BY id
