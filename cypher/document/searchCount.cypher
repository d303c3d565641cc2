// One row: how many documents are found.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS found
RETURN count(found) AS count
