// One row: the number of imports.
MATCH (run:Import)
RETURN count(run) AS count
