// One row: the number of edges of current versions that were retracted.
UNWIND $ids AS id
MATCH ()-[relation:ANY_KIND {id: id}]->()
WHERE relation.retractedAt IS NULL
SET relation.retractedAt = $recordedAt, relation.revision = $revision
RETURN count(relation) AS count
