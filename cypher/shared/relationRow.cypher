// A `relation` edge as the row of its relation.
relation {
  .id,
  .version,
  .order,
  .directed,
  .modality,
  .RELATION_FIELDS,
  .sourceCount,
  .importRun,
  kind: type(relation),
  earliest: toString(relation.earliest),
  latest: toString(relation.latest),
  recordedAt: toString(relation.recordedAt),
  retractedAt: toString(relation.retractedAt)
} AS relation
