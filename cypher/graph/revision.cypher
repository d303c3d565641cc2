// One row: the graph's revision, and the one from which those who follow revisions have to read everything again.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision, coalesce(graph.rereadFrom, 0) AS rereadFrom
