// One row: an import after the cursor, latest first.
MATCH (run:Import)
WHERE
  $afterMillis IS NULL
  OR run.startedAt.epochMillis < $afterMillis
  OR (run.startedAt.epochMillis = $afterMillis AND run.id > $afterId)
WITH run
ORDER BY run.startedAt DESC, run.id
LIMIT toInteger($limit)
RETURN
  // include shared/importRunRow
ORDER BY run.startedMillis DESC, run.id
