// One row: a document behind the cursor, in the order of ids.
MATCH (document:Document)
WHERE document.id > $after
RETURN document {.id, .title, .url, .publisher, .language, .publishedOn, .keywords, .text} AS document
ORDER BY document.id
LIMIT toInteger($limit)
