// One row: the graph's revision, its time, and the time of this transaction, which is later.
// Setting and removing a property locks the node until the transaction ends and changes nothing. The revision is read
// under this lock.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
WITH graph
RETURN
  // include shared/moment
