// One row: how many nodes were removed, with all that is tied to them. What has no revision is somebody else's.
CALL () {
  // Evidence first, and last those that are tied to the most: each piece has to fit into a transaction.
  MATCH (node:Evidence)
  WHERE node.revision IS NOT NULL
  RETURN node
UNION ALL
  MATCH (node:Name|Identifier)
  WHERE node.revision IS NOT NULL
  RETURN node
UNION ALL
  MATCH (node:Document|Actor)
  WHERE node.revision IS NOT NULL
  RETURN node
}
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS count
