// One row: the number of documents that match the search.
CALL db.index.fulltext.queryNodes('documents', $lucene) YIELD node AS found
RETURN count(found) AS count
