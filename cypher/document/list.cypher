// One row: a document behind the cursor, in the order of ids.
MATCH (document:Document)
WHERE document.id > $after
// Cut before the properties are read.
WITH document
ORDER BY document.id
LIMIT toInteger($limit)
RETURN document {.id, .DOCUMENT_FIELDS} AS document
ORDER BY document.id
