// One row: the number of documents.
MATCH (document:Document)
RETURN count(document) AS count
