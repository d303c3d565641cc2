// One row: a relation's id and a page of its evidence, known at a time or now, in the order of recording and of the records.
// With the documents that contain it, if they are asked for.
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
  WITH evidence, head([(evidence)-[:IN]->(document:Document) | document]) AS document
  WITH
    CASE
      WHEN $documents THEN document {.id, .DOCUMENT_FIELDS}
    END AS found,
    // include shared/evidenceRow
  RETURN collect(evidence) AS evidence, collect(found) AS documents
}
RETURN asked.key AS key, evidence, documents
