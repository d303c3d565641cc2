// One row: the version of the forms by which names are found from now on.
MATCH (graph:Graph {id: 'graph'})
SET graph.nameFormsVersion = $version
WITH graph
OPTIONAL MATCH (indexing:NameIndexing)
DELETE indexing
RETURN graph.nameFormsVersion AS version
