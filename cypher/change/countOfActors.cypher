// One row: the number of changes that affected one of the actors.
// With kinds, of those that changed a relation of these kinds of such an actor.
// include shared/partsOfActors
MATCH (part)<-[changed:CHANGED]-(change:Change)
WHERE change.revision > 0 AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN changed.kinds))
RETURN count(DISTINCT change) AS count
