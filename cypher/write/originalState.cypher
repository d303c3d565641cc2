// One row: a thing in its source's own form that the graph holds, and the digest of its content.
MATCH (original:Original)
WHERE original.id IN $ids
RETURN original.id AS id, original.digest AS digest
