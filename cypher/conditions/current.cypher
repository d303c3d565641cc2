// As the graph knows it now.
AND relation.retractedAt IS NULL
