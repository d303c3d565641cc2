// One row: an actor and the number of its edges in all versions, those with the most first, then by id.
MATCH (actor:Actor)
// Neo4j stores these numbers with the actors, and reads no edge.
WITH actor, COUNT { (actor)-[:ANY_KIND]-() } AS edges
WHERE edges > 0
WITH actor, edges
ORDER BY edges DESC, actor.id
LIMIT toInteger($limit)
RETURN actor.id AS id, edges
ORDER BY edges DESC, id
