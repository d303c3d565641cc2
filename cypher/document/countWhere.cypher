// One row: the number of documents that satisfy the conditions.
MATCH (document:Document)
WHERE
  // include shared/documentConditions
RETURN count(document) AS count
