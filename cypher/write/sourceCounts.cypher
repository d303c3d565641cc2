// One row: the number of edges whose source count was updated.
UNWIND $relations AS row
MATCH ()-[relation:ANY_KIND {id: row.id}]->()
WHERE relation.retractedAt IS NULL
SET relation.sourceCount = row.sourceCount, relation.revision = $revision
RETURN count(relation) AS count
