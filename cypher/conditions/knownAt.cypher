// The version that the graph knew at the time.
AND relation.recordedAt <= $where.knownAt
AND coalesce(relation.retractedAt > $where.knownAt, true)
