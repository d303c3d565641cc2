// One row: a step from a neighbour into an actor of the frontier, with how many relations a path may take there.
UNWIND $frontier AS intoId
CALL (intoId) {
  MATCH
    (into:Actor {id: intoId})-
    [relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]-
    (neighbour:Actor)
  WHERE
    neighbour <> into
    AND NOT neighbour.id IN $avoid
    AND ($anyDirection OR NOT relation.directed OR startNode(relation) = neighbour)
    // conditions
  RETURN
    neighbour.id AS fromId,
    count(DISTINCT relation.id) AS relationCount,
    max(CASE WHEN relation.directed AND startNode(relation) = neighbour THEN 1 ELSE 0 END) = 1 AS forward,
    max(CASE WHEN relation.directed AND startNode(relation) = into THEN 1 ELSE 0 END) = 1 AS backward
}
RETURN fromId, intoId, relationCount, forward, backward
ORDER BY intoId, fromId
LIMIT toInteger($limit)
