// One row: a thing in its source's own form, behind an id, in the order of ids.
MATCH (original:Original)
WHERE original.id > $after
RETURN original.id AS id, original.format AS format, original.content AS content
ORDER BY id
LIMIT toInteger($limit)
