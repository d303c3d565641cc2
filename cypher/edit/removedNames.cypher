// One row: the number of names removed.
MATCH (name:Name)
WHERE name.key IN $keys
DETACH DELETE name
RETURN count(*) AS count
