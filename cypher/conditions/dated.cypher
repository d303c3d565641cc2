// With a date of any sort.
AND (relation.date IS NOT NULL OR relation.endDate IS NOT NULL)
