// One row: an import run.
MATCH (run:Import)
WHERE run.id IN $ids
RETURN
  // include shared/importRunRow
