// One row: a piece of evidence for one of the relations, retracted or not.
UNWIND $ids AS relationId
MATCH (evidence:Evidence {relationId: relationId})-[:IN]->(document:Document)
RETURN
  document.id AS id,
  [evidence.relationId, evidence.recordedAt.epochMillis, evidence.retractedAt.epochMillis] AS evidence
