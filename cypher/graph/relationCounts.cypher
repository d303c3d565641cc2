// One row: a kind of relation in the graph and the number of its current relations.
MATCH ()-[relation:ANY_KIND]->()
WHERE
  relation.lead = true
  AND relation.order >= ''
  AND relation.retractedAt IS NULL
RETURN type(relation) AS kind, count(relation) AS count
ORDER BY kind
