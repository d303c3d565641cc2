// One row: the numbers of what a projection holds, read from Neo4j's count store.
RETURN
  COUNT { ()-[:ANY_KIND]->() } AS edges,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence
