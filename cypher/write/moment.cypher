// One row: the graph's revision, the moment of its last one, and this transaction's, which is later than that of any before.
// What is set and removed locks the node until the transaction ends and leaves no trace: only then is it read.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
WITH graph
RETURN
  // include shared/moment
