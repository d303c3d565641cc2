// One row: the graph's revision, and this transaction's moment, which is later than that of any before.
// What is set and removed locks the node until the transaction ends and leaves no trace: only then is it read.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
WITH graph, datetime.truncate('millisecond', datetime.realtime('+00:00')) AS now
WITH
  graph.revision AS revision,
  CASE
    WHEN graph.recordedAt >= now THEN graph.recordedAt + duration({milliseconds: 1})
    ELSE now
  END AS recordedAt
RETURN revision, recordedAt, recordedAt.epochMillis AS epochMillis
