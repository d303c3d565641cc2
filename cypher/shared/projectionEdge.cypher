// An edge as the projection takes it; a day is one number: year * 512 + month * 32 + day.
other.id,
relation.id,
type(relation),
relation.modality,
relation.directed,
relation.earliest.year * 512 + relation.earliest.month * 32 + relation.earliest.day,
relation.latest.year * 512 + relation.latest.month * 32 + relation.latest.day,
relation.confidence,
relation.sourceCount,
relation.recordedAt.epochMillis,
relation.retractedAt.epochMillis
