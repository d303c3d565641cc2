// One row: a relation's id and a page of its evidence, known at a time or now, in the order of recording and of the records.
UNWIND $relations AS asked
CALL (asked) {
  MATCH (evidence:Evidence {relationId: asked.id})
  WHERE
    CASE
      WHEN asked.knownAt IS NULL THEN evidence.retractedAt IS NULL
      ELSE evidence.recordedAt <= asked.knownAt AND coalesce(evidence.retractedAt > asked.knownAt, true)
    END
    AND evidence.order > $after
  WITH evidence
  ORDER BY evidence.order
  LIMIT toInteger($limit)
  WITH
    // include shared/evidenceRow
  RETURN collect(evidence) AS evidence
}
RETURN asked.key AS key, evidence
