// One row: a change after a place among the changes, oldest first; of relations of these kinds, if there are any.
MATCH (change:Change)
WHERE
  change.revision > $after
  AND change.revision <= $upTo
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN change.kinds))
WITH change
ORDER BY change.revision
LIMIT toInteger($limit)
RETURN
  // include shared/changeRow
ORDER BY change.revision
