// At least this confidence; a relation without one does not qualify.
AND relation.confidence >= $where.minConfidence
