// One row: how many pairs of documents point to each other.
UNWIND $pairs AS row
MATCH (document:Document {id: row.id})
MATCH (related:Document {id: row.related})
MERGE (document)-[:RELATED_TO]->(related)
RETURN count(*) AS count
