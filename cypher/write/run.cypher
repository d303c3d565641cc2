// One row: an import run with its updated state.
MERGE (run:Import {id: $id})
SET run += $properties
RETURN run.id AS id
