// One row: a document behind the cursor, in the order of ids.
MATCH (document:Document)
WHERE document.id > $after
// Cut before the properties are read.
WITH document
ORDER BY document.id
LIMIT toInteger($limit)
RETURN document {.id, .title, .url, .publisher, .language, .publishedOn, .keywords} AS document
ORDER BY document.id
