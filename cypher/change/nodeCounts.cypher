// One row: how many nodes of each sort the graph holds, evidence as far as it is current.
RETURN
  COUNT { (:Person) } AS persons,
  COUNT { (:State) } AS states,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Document) } AS documents,
  COUNT {
    MATCH (evidence:Evidence)
    WHERE evidence.retractedAt IS NULL
  } AS evidence
