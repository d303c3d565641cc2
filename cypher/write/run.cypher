// One row: an import, with what is known of it by now.
MERGE (run:Import {id: $id})
SET run += $properties
RETURN run.id AS id
