// One row: the number of distinct counterparts of the expanded actors that are not shown.
MATCH
  (actor:Actor)-
  [relation:ANY_KIND]-
  (counterpart:Actor)
WHERE
  actor.id IN $expandedIds
  AND NOT counterpart.id IN $shownIds
  // conditions
RETURN count(DISTINCT counterpart) AS count
