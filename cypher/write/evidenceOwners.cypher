// One row: a stored piece of evidence and the relation that it supports.
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
RETURN evidence.id AS id, evidence.relationId AS relationId
