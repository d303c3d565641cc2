// One row: the number of actors of each kind and of documents, from the count store of Neo4j.
RETURN
  COUNT { (:Actor&Person) } - COUNT { (:Merged&Person) } AS PERSON,
  COUNT { (:Actor&State) } - COUNT { (:Merged&State) } AS STATE,
  COUNT { (:Actor&Organization) } - COUNT { (:Merged&Organization) } AS ORGANIZATION,
  COUNT { (:Document) } AS documents
