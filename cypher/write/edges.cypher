// One row: the number of edges created.
UNWIND $edges AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[relation:$(row.type)]->(to)
SET
  relation = row.properties,
  relation.recordedAt = coalesce(row.properties.recordedAt, $recordedAt),
  relation.revision = $revision,
  // A version that only moves to another actor is still the import's.
  relation.importRun = coalesce(row.properties.importRun, $importRun)
RETURN count(relation) AS count
