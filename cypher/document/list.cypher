// One row: a document after the cursor, in the order of ids.
MATCH (document:Document)
WHERE
  document.id > $after
  AND
  // include shared/documentConditions
// The limit comes before the properties, so that only one page is read.
WITH document
ORDER BY document.id
LIMIT toInteger($limit)
RETURN document {.id, .DOCUMENT_FIELDS} AS document
ORDER BY document.id
