// One row: a document.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document {.id, .DOCUMENT_FIELDS} AS document
