// One row: the number of pieces of evidence retracted.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
SET evidence.retractedAt = $recordedAt, evidence.curated = $curated, evidence.revision = $revision
RETURN count(evidence) AS count
