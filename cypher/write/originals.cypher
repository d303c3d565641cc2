// One row: the number of originals created or changed.
UNWIND $originals AS row
MERGE (original:Original {id: row.id})
SET original = row.properties, original.revision = $revision
RETURN count(original) AS count
