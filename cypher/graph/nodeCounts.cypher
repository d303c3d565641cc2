// One row: the number of actors, documents and current pieces of evidence.
// The count store of Neo4j knows how many nodes have two labels, but not how many lack one.
RETURN
  COUNT { (:Actor&Person) } - COUNT { (:Merged&Person) } AS persons,
  COUNT { (:Actor&State) } - COUNT { (:Merged&State) } AS states,
  COUNT { (:Actor&Organization) } - COUNT { (:Merged&Organization) } AS organizations,
  COUNT { (:Document) } AS documents,
  COUNT {
    MATCH (evidence:Evidence)
    WHERE evidence.retractedAt IS NULL
  } AS evidence
