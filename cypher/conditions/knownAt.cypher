// As the graph knew it then.
AND relation.recordedAt <= $where.knownAt
AND coalesce(relation.retractedAt > $where.knownAt, true)
