// One row: the newest change.
MATCH (change:Change)
WHERE change.revision > 0
WITH change
ORDER BY change.revision DESC
LIMIT 1
RETURN
  // include shared/changeRow
