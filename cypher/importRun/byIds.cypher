// One row: an import.
MATCH (run:Import)
WHERE run.id IN $ids
RETURN
  // include shared/importRunRow
