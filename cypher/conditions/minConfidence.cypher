// As certain as that; null never is.
AND relation.confidence >= $where.minConfidence
