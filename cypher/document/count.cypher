// One row: how many documents there are.
MATCH (document:Document)
RETURN count(document) AS count
