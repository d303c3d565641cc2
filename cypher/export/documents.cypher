// One row: a document, and the ids of the documents that it refers to.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN
  document {.id, .DOCUMENT_FIELDS, .text, .curated} AS document,
  COLLECT {
    MATCH (document)-[:RELATED_TO]->(related:Document)
    WITH related
    ORDER BY related.id
    RETURN related.id
  } AS related
