// One row: a piece of evidence.
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
RETURN
  // include shared/evidenceRow
