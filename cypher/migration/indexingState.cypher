// One row: where an interrupted indexing stopped, if nothing was written since then, and how many nodes there are to index.
MATCH (graph:Graph {id: 'graph'})
OPTIONAL MATCH (indexing:NameIndexing {version: $version, revision: graph.revision})
CALL () {
  CALL () {
    MATCH (name:Name)
    RETURN count(name) AS count
  UNION ALL
    MATCH (document:Document)
    RETURN count(document) AS count
  }
  RETURN sum(count) AS total
}
RETURN
  graph.revision AS revision,
  coalesce(indexing.step, 0) AS step,
  coalesce(indexing.after, '') AS after,
  coalesce(indexing.done, 0) AS done,
  total
