// One row: a piece of evidence that the graph holds, and the relation that it supports.
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
RETURN evidence.id AS id, evidence.relationId AS relationId
