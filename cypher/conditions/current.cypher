// The current version.
AND relation.retractedAt IS NULL
