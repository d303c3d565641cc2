// One row: a dated document after the cursor, newest first, then by id.
MATCH (document:Document)
WHERE
  document.publishedOn <= $upTo
  AND (document.publishedOn < $upTo OR $afterId IS NULL OR document.id > $afterId)
  AND
  // include shared/documentConditions
WITH document
ORDER BY document.publishedOn DESC, document.id
LIMIT toInteger($limit)
RETURN document {.id, .DOCUMENT_FIELDS} AS document
ORDER BY document.publishedOn DESC, document.id
