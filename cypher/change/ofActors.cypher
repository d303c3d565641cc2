// One row: a change that affected one of the actors, after a place among the changes, oldest first.
// With kinds, only one that changed a relation of these kinds of such an actor. Reads all changes of the actors.
// include shared/partsOfActors
MATCH (part)<-[changed:CHANGED]-(change:Change)
WHERE
  change.revision > $after
  AND change.revision <= $upTo
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN changed.kinds))
WITH DISTINCT change
ORDER BY change.revision
LIMIT toInteger($limit)
RETURN
  // include shared/changeRow
ORDER BY change.revision
