// One row: the original with this id, in the source's own form.
MATCH (original:Original {id: $id})
RETURN original.id AS id, original.format AS format, original.content AS content
