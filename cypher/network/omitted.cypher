// One row: how many distinct counterparts of the expanded actors are not among those shown.
MATCH
  (actor:Actor)-
  [relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]-
  (counterpart:Actor)
WHERE
  actor.id IN $expandedIds
  AND NOT counterpart.id IN $shownIds
  // conditions
RETURN count(DISTINCT counterpart) AS count
