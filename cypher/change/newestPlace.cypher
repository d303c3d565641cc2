// One row: the place of the newest change, if it is after the given one.
MATCH (change:Change)
WHERE change.revision > $after
RETURN change.revision AS place
ORDER BY place DESC
LIMIT 1
