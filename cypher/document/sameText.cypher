// One row: a document that has exactly this text and, as far as both have one, this address.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS document
WHERE document.text = $text AND coalesce(document.url = $url, true)
RETURN document.id AS id
ORDER BY id
LIMIT 1
