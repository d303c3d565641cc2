// One row: the graph's own node, locked until the transaction ends; what is set and removed leaves no trace.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
RETURN graph.id AS id
