// One row: a document's id between two bounds, in order.
MATCH (document:Document)
WHERE document.id > $after AND document.id < $before
RETURN document.id AS id
ORDER BY id
LIMIT toInteger($limit)
