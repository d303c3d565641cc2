// The bucket in which a relation with a `date` begins: the first $width characters, if the date is that precise.
CASE
  WHEN date IS NULL THEN 'undated'
  WHEN size(date) < $width THEN 'coarser'
  ELSE left(date, toInteger($width))
END AS bucket,
