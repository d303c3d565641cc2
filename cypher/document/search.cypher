// One row: a document that matches the search, after the cursor, best score first.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS found, score AS points
WITH found, points / $points AS score
WHERE $afterId IS NULL OR score < $afterScore OR (score = $afterScore AND found.id > $afterId)
WITH found, score
ORDER BY score DESC, found.id
LIMIT toInteger($limit)
RETURN
  found {.id, .DOCUMENT_FIELDS} AS document,
  score
ORDER BY score DESC, found.id
