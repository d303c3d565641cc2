// One row: the graph's revision with its moment, and the revision from which followers have to read everything again.
MATCH (graph:Graph {id: 'graph'})
RETURN
  graph.revision AS revision,
  coalesce(graph.recordedAt.epochMillis, 0) AS recordedAt,
  coalesce(graph.rereadFrom, 0) AS rereadFrom
