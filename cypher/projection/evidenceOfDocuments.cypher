// One row: a document and all evidence in it, retracted or not.
MATCH (document:Document)
WHERE document.id >= $from AND document.id <= $to
RETURN
  document.id AS id,
  [(document)<-[:IN]-(evidence:Evidence) | [
    evidence.relationId,
    evidence.recordedAt.epochMillis,
    evidence.retractedAt.epochMillis
  ]] AS evidence
