// One row: the number of pairs of actors that are declared distinct now.
UNWIND $pairs AS row
MATCH (one:Actor {id: row.one})
MATCH (other:Actor {id: row.other})
MERGE (one)-[pair:DISTINCT_FROM]-(other)
ON CREATE SET
  pair.by = row.by,
  pair.reason = row.reason,
  pair.recordedAt = $recordedAt,
  pair.revision = $revision
SET one.revision = $revision, other.revision = $revision
RETURN count(pair) AS count
