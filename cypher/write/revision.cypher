// One row: the revision that this transaction has taken.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.recordedAt = $recordedAt
RETURN graph.revision AS revision
