// One row: the number of changes; of relations of these kinds, if there are any.
MATCH (change:Change)
WHERE change.revision > 0 AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN change.kinds))
RETURN count(change) AS count
