// One row: an original, in the source's own form, after an id, in the order of ids.
MATCH (original:Original)
WHERE original.id > $after
RETURN original.id AS id, original.format AS format, original.content AS content
ORDER BY id
LIMIT toInteger($limit)
