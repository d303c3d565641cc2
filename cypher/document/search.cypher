// One row: a document that matches the search, after the cursor, best score first.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS document, score AS points
WITH document, points / $points AS score
WHERE
  ($afterId IS NULL OR score < $afterScore OR (score = $afterScore AND document.id > $afterId))
  AND
  // include shared/documentConditions
WITH document, score
ORDER BY score DESC, document.id
LIMIT toInteger($limit)
RETURN
  document {.id, .DOCUMENT_FIELDS} AS document,
  score
ORDER BY score DESC, document.id
