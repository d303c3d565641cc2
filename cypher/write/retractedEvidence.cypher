// One row: the number of pieces of evidence of retracted relations that were retracted.
UNWIND $ids AS id
MATCH (evidence:Evidence {relationId: id})
WHERE evidence.retractedAt IS NULL
SET evidence.retractedAt = $recordedAt, evidence.curated = $curated, evidence.revision = $revision
RETURN count(evidence) AS count
