// One row: the thing in its source's own form that has an id.
MATCH (original:Original {id: $id})
RETURN original.id AS id, original.format AS format, original.content AS content
