// One row: a publisher and the number of its documents, those with the most first, then by name.
MATCH (document:Document)
WHERE document.publisher IS NOT NULL
WITH document.publisher AS name, count(*) AS documentCount
ORDER BY documentCount DESC, name
LIMIT toInteger($limit)
RETURN name, documentCount
ORDER BY documentCount DESC, name
