// One row: a change of an import that has ended. It now has its place among the changes.
MATCH (change:Running {importRun: $importRun})
SET change.revision = $revision, change.at = $recordedAt
REMOVE change:Running
RETURN change.id AS id
