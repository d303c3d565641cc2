// One row: how many things in their sources' own form were removed.
MATCH (original:Original)
WHERE original.id IN $ids
DELETE original
RETURN count(*) AS count
