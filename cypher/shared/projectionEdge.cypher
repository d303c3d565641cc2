// An edge as the projection reads it; a day is the number year * 512 + day of the year.
other.id,
relation.id,
type(relation),
relation.modality,
relation.directed,
relation.earliest.year * 512 + relation.earliest.ordinalDay,
relation.latest.year * 512 + relation.latest.ordinalDay,
relation.confidence,
relation.sourceCount,
relation.recordedAt.epochMillis,
relation.retractedAt.epochMillis
