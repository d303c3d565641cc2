// One row: a stored original and the digest of its content.
MATCH (original:Original)
WHERE original.id IN $ids
RETURN original.id AS id, original.digest AS digest
