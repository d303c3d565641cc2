// Begun by then; a window without a beginning is open.
AND coalesce(relation.earliest <= $where.until, true)
