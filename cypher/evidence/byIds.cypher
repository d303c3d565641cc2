// One row: a piece of evidence.
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
WITH evidence, head([(evidence)-[:IN]->(document:Document) | document]) AS document
RETURN
  // include shared/evidenceRow
