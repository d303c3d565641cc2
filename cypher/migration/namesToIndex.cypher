// One row: a name after a key, in the order of keys.
MATCH (name:Name)
WHERE name.key > $after
RETURN name.key AS id, name.value AS value
ORDER BY name.key
LIMIT toInteger($limit)
