// One row: a document that has exactly this text and, as far as both have one, this address.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS document
WHERE document.text = $text AND coalesce(document.url = $url, true)
WITH document, document.id AS id
ORDER BY CASE WHEN document.url = $url THEN 0 ELSE 1 END, id
LIMIT 1
RETURN id, document.url AS url, document.publishedOn AS publishedOn
