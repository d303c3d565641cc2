// One row: the revision from which followers have to read everything again.
MATCH (graph:Graph {id: 'graph'})
SET graph.rereadFrom = $revision
RETURN graph.rereadFrom AS revision
