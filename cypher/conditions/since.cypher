// Not over before this day, or without a known end.
AND coalesce(relation.latest >= $where.since, true)
