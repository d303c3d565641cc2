// One row: how many things in their sources' own form were created or changed.
UNWIND $originals AS row
MERGE (original:Original {id: row.id})
SET original = row.properties, original.revision = $revision
RETURN count(original) AS count
