// One row: the number of pieces of evidence created.
UNWIND $evidence AS row
MATCH (document:Document {id: row.document})
CREATE (document)<-[:IN]-(evidence:Evidence)
SET
  evidence = row.properties,
  evidence.recordedAt = coalesce(row.properties.recordedAt, $recordedAt),
  evidence.revision = $revision,
  evidence.importRun = $importRun
RETURN count(evidence) AS count
