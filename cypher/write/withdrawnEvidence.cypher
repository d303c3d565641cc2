// One row: how many pieces of evidence were retracted.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
SET evidence.retractedAt = $recordedAt, evidence.revision = $revision
RETURN count(evidence) AS count
