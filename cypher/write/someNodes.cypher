// One row: the number of nodes removed with all their edges.
CALL () {
  // Evidence first, and the nodes with the most edges last, because each batch has to fit into a transaction.
  MATCH (node:Evidence|Proposal)
  RETURN node
UNION ALL
  MATCH (node:Name|Identifier)
  RETURN node
UNION ALL
  MATCH (node:Original|Import|Request|ChangedRelations|Change)
  RETURN node
UNION ALL
  MATCH (node:Document|Actor)
  RETURN node
}
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS count
