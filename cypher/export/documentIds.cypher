// One row: a document's id, between two texts, in the order of ids.
MATCH (document:Document)
WHERE document.id > $after AND document.id < $before
RETURN document.id AS id
ORDER BY id
LIMIT toInteger($limit)
