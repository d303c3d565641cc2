// One row: the numbers of the applied migrations, and the version of the forms by which names are found (0 before the first).
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN
  COLLECT {
    MATCH (migration:Migration)
    RETURN migration.number
    ORDER BY migration.number
  } AS numbers,
  coalesce(graph.nameFormsVersion, 0) AS nameFormsVersion
