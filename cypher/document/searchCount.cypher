// One row: the number of documents that match the search.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS document
WITH document
WHERE
  // include shared/documentConditions
RETURN count(document) AS count
