// An edge as the projection reads it; a day is (year * 512 + day of the year) * 16 + the length of the date that gives it.
other.id,
relation.id,
type(relation),
relation.modality,
relation.directed,
(relation.earliest.year * 512 + relation.earliest.ordinalDay) * 16 + size(relation.date),
(relation.latest.year * 512 + relation.latest.ordinalDay) * 16 + CASE
  WHEN relation.endedBy = toString(relation.latest) THEN 10
  ELSE size(coalesce(relation.endDate, relation.date))
END,
relation.confidence,
relation.sourceCount,
relation.recordedAt.epochMillis,
relation.retractedAt.epochMillis
