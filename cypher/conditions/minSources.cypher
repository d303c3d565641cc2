// Supported by as many distinct documents.
AND relation.sourceCount >= $where.minSources
