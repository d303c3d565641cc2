// One row: how many imports there were.
MATCH (run:Import)
RETURN count(run) AS count
