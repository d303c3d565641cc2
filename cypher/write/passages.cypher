// One row: a passage of a document that a relation quotes.
UNWIND $ids AS id
MATCH (document:Document {id: id})<-[:IN]-(evidence:Evidence)
WHERE evidence.retractedAt IS NULL AND evidence.start IS NOT NULL AND evidence.quote IS NOT NULL
RETURN
  document.id AS document,
  evidence.id AS id,
  evidence.relationId AS relationId,
  evidence.quote AS quote,
  evidence.start AS start,
  evidence.end AS end
