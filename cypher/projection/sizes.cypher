// One row: the numbers of edges, actors, documents and pieces of evidence in a projection, read from Neo4j's count
// store.
RETURN
  COUNT { ()-[:ANY_KIND]->() } AS edges,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence
