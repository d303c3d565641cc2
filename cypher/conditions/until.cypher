// Begun by this day, or without a known beginning.
AND coalesce(relation.earliest <= $where.until, true)
