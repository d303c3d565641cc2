// One row: the graph's node, locked until the transaction ends. Setting and removing a property leaves no change.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
RETURN graph.id AS id
