// One row: a change that has its place among the changes.
MATCH (change:Change)
WHERE change.id IN $ids AND change.revision IS NOT NULL
RETURN
  // include shared/changeRow
