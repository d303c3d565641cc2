// One row: the graph's revision, the moment of its last one, and one that is later, for what is to be written soon.
MATCH (graph:Graph {id: 'graph'})
RETURN
  // include shared/moment
