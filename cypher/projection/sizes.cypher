// One row: the numbers of edges, actors, documents and pieces of evidence, from the count store of Neo4j.
RETURN
  COUNT { ()-[:ANY_KIND]->() } AS edges,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence
