// One row: a document without a date after the cursor, in the order of ids.
MATCH (document:Document)
WHERE
  document.id > $after
  AND document.publishedOn IS NULL
  AND
  // include shared/documentConditions
WITH document
ORDER BY document.id
LIMIT toInteger($limit)
RETURN document {.id, .DOCUMENT_FIELDS} AS document
ORDER BY document.id
