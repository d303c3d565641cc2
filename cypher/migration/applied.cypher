// One row: the number of a migration that this graph has had.
MATCH (migration:Migration)
RETURN migration.number AS number
ORDER BY number
