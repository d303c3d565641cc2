// With a date of any sort. As one expression: an OR of two makes the planner give up the relation's index.
AND coalesce(relation.date, relation.endDate, relation.endedBy) IS NOT NULL
