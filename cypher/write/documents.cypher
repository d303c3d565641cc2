// One row: how many documents were created or changed.
UNWIND $documents AS row
MERGE (document:Document {id: row.id})
SET document = row.properties, document.revision = $revision
RETURN count(document) AS count
