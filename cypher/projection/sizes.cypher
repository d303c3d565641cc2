// One row: how much there is of what a projection holds. All of it stands in the count store.
RETURN
  COUNT { ()-[:ANY_KIND]->() } AS edges,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence
