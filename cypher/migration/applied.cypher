// One row: the number of an applied migration.
MATCH (migration:Migration)
RETURN migration.number AS number
ORDER BY number
