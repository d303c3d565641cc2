// One row: how many nodes were removed, with all that is tied to them.
CALL () {
  // Evidence first, and last those that are tied to the most: each piece has to fit into a transaction.
  MATCH (node:Evidence)
  RETURN node
UNION ALL
  MATCH (node:Name|Identifier)
  RETURN node
UNION ALL
  MATCH (node:Original|Import)
  RETURN node
UNION ALL
  MATCH (node:Document|Actor)
  RETURN node
}
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS count
