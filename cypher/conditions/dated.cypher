// With a date of any kind. One expression, because an OR keeps the planner from using the relation's index.
AND coalesce(relation.date, relation.endDate, relation.endedBy) IS NOT NULL
