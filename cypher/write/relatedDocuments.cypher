// One row: the number of documents that now refer to exactly the given ones.
UNWIND $documents AS row
MATCH (document:Document {id: row.id})
CALL (document, row) {
  MATCH (document)-[former:RELATED_TO]->(other:Document)
  WHERE NOT other.id IN row.related
  DELETE former
}
CALL (document, row) {
  UNWIND row.related AS relatedId
  MATCH (related:Document {id: relatedId})
  MERGE (document)-[:RELATED_TO]->(related)
}
RETURN count(document) AS count
