// One row: the number of documents created or changed.
UNWIND $documents AS row
MERGE (document:Document {id: row.id})
SET
  document = row.properties,
  document.curated = coalesce($curated, row.properties.curated),
  document.revision = $revision
RETURN count(document) AS count
