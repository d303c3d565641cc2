// Not over before; a window without an end is open.
AND coalesce(relation.latest >= $where.since, true)
