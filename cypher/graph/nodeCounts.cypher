// One row: the number of actors, documents and current pieces of evidence.
RETURN
  COUNT { (:Actor&Person) } AS persons,
  COUNT { (:Actor&State) } AS states,
  COUNT { (:Actor&Organization) } AS organizations,
  COUNT { (:Document) } AS documents,
  COUNT {
    MATCH (evidence:Evidence)
    WHERE evidence.retractedAt IS NULL
  } AS evidence
