// The first pieces of evidence of a `relation`, known as the list is known, with their documents if they are asked for.
COLLECT {
  MATCH (evidence:Evidence {relationId: relation.id})
  WHERE
    CASE
      WHEN $where.knownAt IS NULL THEN evidence.retractedAt IS NULL
      ELSE evidence.recordedAt <= $where.knownAt AND coalesce(evidence.retractedAt > $where.knownAt, true)
    END
  WITH evidence
  ORDER BY evidence.order
  LIMIT toInteger($evidence.limit)
  WITH evidence, head([(evidence)-[:IN]->(document:Document) | document]) AS document
  WITH
    CASE
      WHEN $evidence.documents THEN document {.id, .DOCUMENT_FIELDS}
    END AS found,
    // include shared/evidenceRow
  RETURN {evidence: evidence, document: found}
}
