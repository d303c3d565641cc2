// One row: an import in its present state.
MERGE (run:Import {id: $id})
SET run += $properties
RETURN run.id AS id
