// One row: the number of originals removed.
MATCH (original:Original)
WHERE original.id IN $ids
DELETE original
RETURN count(*) AS count
