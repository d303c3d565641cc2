// One row: how many nodes of each sort the graph holds, evidence as far as it is current.
MATCH (person:Person)
WITH count(person) AS persons
MATCH (state:State)
WITH persons, count(state) AS states
MATCH (organization:Organization)
WITH persons, states, count(organization) AS organizations
MATCH (document:Document)
WITH persons, states, organizations, count(document) AS documents
MATCH (evidence:Evidence)
WHERE evidence.retractedAt IS NULL
RETURN persons, states, organizations, documents, count(evidence) AS evidence
