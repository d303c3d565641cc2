// Supported by at least this number of distinct documents.
AND relation.sourceCount >= $where.minSources
