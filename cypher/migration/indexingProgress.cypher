// One row: the recorded progress of indexing.
MERGE (indexing:NameIndexing)
SET indexing = $progress
RETURN indexing.done AS done
