// The bucket in which a `relation` begins: the first $width characters of its date, if the date is that precise.
CASE
  WHEN relation.date IS NULL THEN 'undated'
  WHEN size(relation.date) < $width THEN 'coarser'
  ELSE left(relation.date, toInteger($width))
END AS bucket,
