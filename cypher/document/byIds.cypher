// One row: a document.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document {.id, .title, .url, .publisher, .language, .publishedOn, .keywords} AS document
