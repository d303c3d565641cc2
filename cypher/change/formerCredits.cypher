// One row: how many pieces of evidence are about to credit others than before.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
SET evidence.revision = $revision
WITH evidence
OPTIONAL MATCH (evidence)-[credit:CREDITS]->()
DELETE credit
RETURN count(DISTINCT evidence) AS count
