// One row: how many nodes were removed, with all that is tied to them.
MATCH (node:Evidence|Document|Name|Identifier|Actor)
WITH node
LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS count
