// One row: the number of edges removed: those of relations, and those from changes to actors.
CALL () {
  MATCH (:Actor)-[edge:ANY_KIND]->(:Actor)
  RETURN edge
UNION ALL
  MATCH (:Change)-[edge:CHANGED]->()
  RETURN edge
}
WITH edge
LIMIT toInteger($limit)
DELETE edge
RETURN count(*) AS count
