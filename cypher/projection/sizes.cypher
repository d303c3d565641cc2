// One row: how much there is of what a projection holds. All of it stands in the count store.
RETURN
  COUNT { ()-[:MEETING]->() } + COUNT { ()-[:SANCTION]->() } + COUNT { ()-[:STATEMENT]->() } +
  COUNT { ()-[:AFFILIATION]->() } + COUNT { ()-[:ASSOCIATION]->() } AS edges,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Document) } AS documents,
  COUNT { (:Evidence) } AS evidence
