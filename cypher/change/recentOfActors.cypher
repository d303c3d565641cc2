// One row: as in change/ofActors. Reads the changes after the place instead, which are fewer if the place is recent.
// include shared/partsOfActors
WITH collect(part) AS parts
MATCH (change:Change)
WHERE
  change.revision > $after
  AND change.revision <= $upTo
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN change.kinds))
  AND EXISTS {
    UNWIND parts AS part
    MATCH (change)-[changed:CHANGED]->(part)
    WHERE $kinds IS NULL OR any(kind IN $kinds WHERE kind IN changed.kinds)
  }
WITH change
ORDER BY change.revision
LIMIT toInteger($limit)
RETURN
  // include shared/changeRow
ORDER BY change.revision
