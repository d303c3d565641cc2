// One row: a kind of relation that the graph holds, and how many current ones of it.
MATCH ()-[relation:ANY_KIND]->()
WHERE
  relation.lead = true
  AND relation.order >= ''
  AND relation.retractedAt IS NULL
RETURN type(relation) AS kind, count(relation) AS count
ORDER BY kind
