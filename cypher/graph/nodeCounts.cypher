// One row: how many nodes of each sort the graph holds, evidence as far as it is current.
RETURN
  COUNT { (:Actor&Person) } AS persons,
  COUNT { (:Actor&State) } AS states,
  COUNT { (:Actor&Organization) } AS organizations,
  COUNT { (:Document) } AS documents,
  COUNT {
    MATCH (evidence:Evidence)
    WHERE evidence.retractedAt IS NULL
  } AS evidence
