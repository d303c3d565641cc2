// One row: the graph's revision, its time, and a later time for a planned transaction.
MATCH (graph:Graph {id: 'graph'})
RETURN
  // include shared/moment
